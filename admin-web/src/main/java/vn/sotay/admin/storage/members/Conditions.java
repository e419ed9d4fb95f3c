package vn.sotay.admin.storage.members;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;

/// A filter as conditions on `member m`. A constant stands in the text where an index is for that constant
/// only.
final class Conditions {
    static final String WORDS = "name_words(m.name_key) @@ to_tsquery('simple', :words)";

    private final List<String> all = new ArrayList<>(List.of("m.erased_at is null"));
    private final Map<String, Object> values = new HashMap<>();

    private Conditions() {}

    /// Everything but where the members belong.
    static Conditions of(MemberFilter filter) {
        Conditions conditions = new Conditions();
        conditions.addSearch(filter.search());
        conditions.addTraits(filter.traits());
        conditions.addLife(filter.life());
        return conditions;
    }

    String text() {
        return String.join(" and ", all);
    }

    Map<String, Object> values() {
        return values;
    }

    Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    Conditions and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    private void addSearch(SearchText search) {
        if (!search.words().isEmpty()) and(WORDS, "words", search.asWordQuery());
        search.fileNumber().ifPresent(number -> and("m.file_number = :file", "file", number));
        search.digits().ifPresent(this::addDigits);
    }

    private void addDigits(String digits) {
        values.put("digits_end", SearchText.afterAll(digits));
        values.put("phone", SearchText.phoneBeginning(digits) + "%");
        values.put("phone_end", new StringBuilder(digits).reverse() + "%");
        and("""
                (m.file_number >= :digits and m.file_number < :digits_end
                    or m.phone like :phone or reverse(m.phone) like :phone_end)""", "digits", digits);
    }

    private void addTraits(MemberFilter.Traits traits) {
        traits.standing()
                .ifPresent(one -> and("m.official_on is " + (one == Standing.PROBATIONARY ? "null" : "not null")));
        traits.post().ifPresent(one -> {
            and("m.post = :post", "post", one.name());
            if (one != PartyPost.NONE) and("m.post <> 'NONE'");
        });
        traits.gender().ifPresent(one -> and("m.gender = :gender", "gender", one.name()));
        traits.linked()
                .ifPresent(yes ->
                        and((yes ? "" : "not ") + "exists (select from channel_account c where c.member = m.id)"));
        traits.temporary().ifPresent(yes -> and(yes ? "m.temporary" : "not m.temporary"));
    }

    private void addLife(MemberFilter.Life life) {
        Set<MemberStatus> statuses = life.statuses();
        if (!statuses.isEmpty())
            and(
                    "m.status = any(:statuses)",
                    "statuses",
                    statuses.stream().map(Enum::name).sorted().toArray(String[]::new));
        if (!statuses.isEmpty() && !statuses.contains(MemberStatus.ACTIVE)) and("m.status <> 'ACTIVE'");
        life.bornFrom().ifPresent(year -> and("m.born >= :born_from", "born_from", year));
        life.bornTo().ifPresent(year -> and("m.born <= :born_to", "born_to", year));
    }
}
