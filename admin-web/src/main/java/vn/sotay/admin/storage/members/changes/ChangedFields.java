package vn.sotay.admin.storage.members.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.membership.MemberFacts;

/// What a record said before and after, field by field, without what stayed. The words for the fields are
/// `members.field.‹name›`.
final class ChangedFields {
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();

    static ChangedFields between(MemberFacts old, MemberFacts now) {
        return new ChangedFields()
                .field("fullName", old.person().fullName(), now.person().fullName())
                .field("gender", old.person().gender(), now.person().gender())
                .field("born", old.person().born(), now.person().born())
                .field("joinedOn", old.membership().joinedOn(), now.membership().joinedOn())
                .field(
                        "officialOn",
                        text(old.membership().officialOn()),
                        text(now.membership().officialOn()))
                .field("post", old.membership().post(), now.membership().post())
                .field("phone", text(old.phone()), text(now.phone()))
                .field("fileNumber", text(old.fileNumber()), text(now.fileNumber()));
    }

    /// All that is known of a new person.
    ChangedFields all(MemberFacts facts) {
        return field("fullName", "", facts.person().fullName())
                .field("gender", "", facts.person().gender())
                .field("born", "", facts.person().born())
                .field("joinedOn", "", facts.membership().joinedOn())
                .field("officialOn", "", text(facts.membership().officialOn()))
                .field("post", "", facts.membership().post())
                .field("phone", "", text(facts.phone()))
                .field("fileNumber", "", text(facts.fileNumber()));
    }

    ChangedFields field(String name, Object old, Object now) {
        if (old.equals(now)) return this;
        if (!old.toString().isEmpty()) before.put(name, old.toString());
        if (!now.toString().isEmpty()) after.put(name, now.toString());
        return this;
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    AuditEvent.Change of(MemberId member) {
        return new AuditEvent.Change(Optional.of(member), before, after);
    }
}
