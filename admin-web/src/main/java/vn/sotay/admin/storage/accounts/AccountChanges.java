package vn.sotay.admin.storage.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;

/// Writes accounts. Who may do it was asked before; each call belongs in a transaction with its entry in
/// the audit trail.
public final class AccountChanges {
    private final JdbcClient jdbc;

    /// What an account says of its holder.
    ///
    /// @param externalName in lower case
    public record Holder(
            String name, Role role, Optional<UnitId> unit, Optional<MemberId> member, Optional<String> externalName) {}

    public AccountChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty when somebody has the login name or the external name already.
    public Optional<AccountId> create(String login, Holder holder, Instant now) {
        return jdbc.sql("""
                        insert into web_account (login, name, role, unit, member, external_name, created_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""")
                .params(login, holder.name(), holder.role().name())
                .param(holder.unit().map(UnitId::value).orElse(null))
                .param(holder.member().map(MemberId::value).orElse(null))
                .param(holder.externalName().orElse(null))
                .param(Timestamp.from(now))
                .query(Long.class)
                .optional()
                .map(AccountId::new);
    }

    /// Whether it was done: another account may have the external name.
    public boolean change(AccountId account, Holder holder) {
        try {
            jdbc.sql("""
                            update web_account set name = ?, role = ?, unit = ?, member = ?, external_name = ?
                            where id = ?""")
                    .params(holder.name(), holder.role().name())
                    .param(holder.unit().map(UnitId::value).orElse(null))
                    .param(holder.member().map(MemberId::value).orElse(null))
                    .param(holder.externalName().orElse(null))
                    .param(account.value())
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    public boolean hasLogin(String login) {
        return exists("select exists (select 1 from web_account where login = ?)", login);
    }

    private boolean exists(String sql, String value) {
        return jdbc.sql(sql).param(value).query(Boolean.class).single();
    }

    public void close(AccountId account, Instant now) {
        jdbc.sql("update web_account set closed_at = ? where id = ? and closed_at is null")
                .params(Timestamp.from(now), account.value())
                .update();
    }

    public void reopen(AccountId account) {
        jdbc.sql("update web_account set closed_at = null where id = ?")
                .param(account.value())
                .update();
    }

    /// Takes password and second factor away: the owner sets both anew by a link.
    public void clearCredentials(AccountId account) {
        jdbc.sql("""
                        update web_account
                        set password_hash = null, totp_secret = null, totp_step = null, totp_at = null where id = ?""").param(account.value()).update();
        jdbc.sql("delete from recovery_code where account = ?")
                .param(account.value())
                .update();
    }

    /// Whether no other administrator is left who can get in. Of two who ask at the same moment the
    /// second waits for the first one's transaction.
    public boolean isLastAdministrator(AccountId account) {
        return jdbc.sql("""
                        select id from web_account where role = 'ADMINISTRATOR' and closed_at is null
                            and (password_hash is not null or external_name is not null)
                        order by id for update""").query(Long.class).list().stream().allMatch(id -> id == account.value())
                && exists(
                        "select exists (select 1 from web_account where role = 'ADMINISTRATOR' and id::text = ?)",
                        account.toString());
    }

    public int recoveryCodesLeft(AccountId account) {
        return jdbc.sql("select count(*) from recovery_code where account = ? and used_at is null")
                .param(account.value())
                .query(Integer.class)
                .single();
    }
}
