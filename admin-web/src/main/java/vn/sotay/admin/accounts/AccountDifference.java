package vn.sotay.admin.accounts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.storage.accounts.AccountRow;
import vn.sotay.organisation.UnitId;

/// What the audit trail says of a change: the fields that differ.
final class AccountDifference {
    private AccountDifference() {}

    static AuditEvent.Change of(AccountRow made) {
        return new AuditEvent.Change(Optional.empty(), Map.of(), values(made));
    }

    static AuditEvent.Change between(AccountRow before, AccountRow after) {
        Map<String, String> was = values(before);
        Map<String, String> is = values(after);
        was.entrySet().removeIf(field -> field.getValue().equals(is.get(field.getKey())));
        Map<String, String> same = values(before);
        is.entrySet().removeIf(field -> field.getValue().equals(same.get(field.getKey())));
        return new AuditEvent.Change(Optional.empty(), was, is);
    }

    private static Map<String, String> values(AccountRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("login", row.login());
        values.put("name", row.name());
        values.put("role", row.role().name());
        row.unit().map(UnitId::value).ifPresent(unit -> values.put("unit", unit));
        row.member()
                .ifPresent(
                        member -> values.put("member", Long.toString(member.id().value())));
        row.access().externalName().ifPresent(name -> values.put("externalName", name));
        return values;
    }
}
