package vn.sotay.admin.storage.accounts;

import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.Accounts;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;

/// What the gate asks on every call.
public final class PostgresAccounts implements Accounts {
    private final JdbcClient jdbc;

    public PostgresAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SignedIn> signedIn(AccountId account, String address) {
        return jdbc.sql("select id, name, role, unit, member from web_account where id = ? and closed_at is null")
                .param(account.value())
                .query((row, number) -> new SignedIn(
                        account,
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getString("unit")).map(UnitId::new),
                        Optional.ofNullable(row.getObject("member", Long.class)).map(MemberId::new),
                        address))
                .optional();
    }

    @Override
    public boolean covers(UnitId scope, Collection<UnitId> units) {
        String[] asked = units.stream().map(UnitId::value).distinct().toArray(String[]::new);
        return jdbc.sql("select count(*) from unit_above where above = ? and unit = any(?)")
                        .params(scope.value(), asked)
                        .query(Long.class)
                        .single()
                == asked.length;
    }

    /// Where the account is held; empty for the administrator's, which only an administrator touches.
    public Optional<UnitId> unitOf(AccountId account) {
        return jdbc.sql("select unit from web_account where id = ? and unit is not null")
                .param(account.value())
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }
}
