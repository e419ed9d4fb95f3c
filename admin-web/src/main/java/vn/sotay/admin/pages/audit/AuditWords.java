package vn.sotay.admin.pages.audit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.audit.AuditEntries;
import vn.sotay.admin.storage.audit.AuditRow;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.access.Role;

/// Entries in words, for one reader: what they may not see is left out here, before any page is made.
final class AuditWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(VietnamTime.ZONE);

    /// Fields whose values are words of ours: their words begin with the field's name.
    private static final Set<String> TERMS = Set.of("role", "kind", "status", "post", "gender", "channel", "access");

    private final MessageSource messages;
    private final Locale locale;
    private final boolean seesMembers;
    private final boolean seesAccounts;

    AuditWords(MessageSource messages, Locale locale, SignedIn reader) {
        this.messages = messages;
        this.locale = locale;
        this.seesMembers = reader.may(Permission.SEE_MEMBERS);
        this.seesAccounts = seesMembers || reader.may(Permission.MANAGE_ACCOUNTS);
    }

    boolean seesValues() {
        return seesMembers;
    }

    /// One line of the list.
    record Line(
            long id,
            String at,
            Person who,
            String from,
            String action,
            Subject subject,
            String unit,
            List<String> fields) {}

    /// @param role may be empty
    record Person(String name, String role) {}

    /// @param same address of all entries about it; may be empty
    record Subject(String kind, String name, String same) {}

    /// One field with its values.
    record Field(String name, String before, String after) {}

    Line line(AuditRow row) {
        AuditRow.What what = row.what();
        return new Line(
                row.id(),
                time(row.at()),
                who(row.who()),
                from(row.address()),
                word("audit.action." + what.action(), what.action()),
                subject(what),
                what.unit().orElse(""),
                row.fields().stream().map(this::field).toList());
    }

    /// The values side by side. Only for those who may see them.
    List<Field> fields(AuditEntries.Detail detail) {
        if (!seesMembers) throw new IllegalStateException("not for this reader");
        TreeSet<String> names = new TreeSet<>(detail.before().keySet());
        names.addAll(detail.after().keySet());
        return names.stream()
                .map(name -> new Field(field(name), value(name, detail.before()), value(name, detail.after())))
                .toList();
    }

    private Person who(AuditRow.Who who) {
        if (who.member()) return new Person(nameOrMember(who, seesMembers), word("audit.who.chat"));
        if (who.role().isEmpty()) return new Person(word("audit.who.system"), "");
        Role role = who.role().get();
        return new Person(nameOrMember(who, role != Role.MEMBER || seesAccounts), word("role." + role));
    }

    private String nameOrMember(AuditRow.Who who, boolean mayBeTold) {
        return who.name().filter(name -> mayBeTold && !name.isBlank()).orElseGet(() -> word("audit.who.member"));
    }

    private Subject subject(AuditRow.What what) {
        String kind = word("audit.kind." + what.kind(), what.kind());
        return switch (what.kind()) {
            case "member" -> new Subject(kind, nameOrNumber(what, seesMembers), same("member", what));
            case "account" -> account(kind, what);
            case "unit" -> new Subject(kind, what.name().orElse(what.id()), same("unit", what));
            case "table" -> new Subject(kind, word("audit.table." + what.id(), what.id()), "");
            case "installation" -> new Subject(kind, "", "");
            default -> new Subject(kind, what.id(), "");
        };
    }

    /// Where signing in failed the subject may be what somebody typed, which is nobody's account.
    private Subject account(String kind, AuditRow.What what) {
        if (what.role().isEmpty()) return new Subject(kind, seesAccounts ? what.id() : "", "");
        boolean mayBeTold = seesAccounts || what.role().get() != Role.MEMBER;
        return new Subject(kind, nameOrNumber(what, mayBeTold), same("account", what));
    }

    private String nameOrNumber(AuditRow.What what, boolean mayBeTold) {
        return what.name()
                .filter(name -> mayBeTold && !name.isBlank())
                .orElseGet(() -> messages.getMessage("audit.number", new Object[] {what.id()}, locale));
    }

    private static String same(String kind, AuditRow.What what) {
        return UriComponentsBuilder.fromPath("/admin/audit")
                .queryParam(kind, "{id}")
                .encode()
                .buildAndExpand(what.id())
                .toUriString();
    }

    private String from(String address) {
        return address.equals("system") ? word("audit.from.system") : word("channel." + address, address);
    }

    private String field(String name) {
        return word("audit.field." + name, name);
    }

    private String value(String field, Map<String, String> values) {
        String value = values.getOrDefault(field, "");
        return TERMS.contains(field) ? word(field + "." + value, value) : value;
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    String word(String code) {
        return messages.getMessage(code, null, locale);
    }

    private String word(String code, String otherwise) {
        return Objects.requireNonNull(messages.getMessage(code, null, otherwise, locale));
    }
}
