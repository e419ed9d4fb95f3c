package vn.sotay.admin.demo;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sotay.organisation.access.Role;

/// One account for each role, for whoever tries the demo. Never made outside it.
public final class DemoAccounts {
    /// Shown on the sign-in page of the demo.
    public static final String PASSWORD = "dung-thu-so-tay";

    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("quantri", "Lê Quản Trị", Role.ADMINISTRATOR, Optional.empty(), Optional.empty()),
            new DemoAccount("canbo", "Trần Thị Cán Bộ", Role.OFFICER, Optional.of("lam-giang"), Optional.empty()),
            new DemoAccount(
                    "bithu", "Lê Minh Hoa", Role.SECRETARY, Optional.of("dong-lam-tdp-1"), Optional.of("000001 LG")),
            new DemoAccount("kiemtra", "Phạm Kiểm Tra", Role.INSPECTOR, Optional.of("dong-lam"), Optional.empty()),
            new DemoAccount(
                    "dangvien", "Đỗ Kim Nga", Role.MEMBER, Optional.of("dong-lam-tdp-1"), Optional.of("000003 LG")));

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    /// @param fileNumber of the member whose account it is
    public record DemoAccount(
            String login, String name, Role role, Optional<String> unit, Optional<String> fileNumber) {}

    public DemoAccounts(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /// Makes those that are missing, and puts back what somebody changed about the others, so that everybody
    /// gets in with what the sign-in page says.
    public void makeIfMissing() {
        if (inOrder() == ALL.size()) return;
        String hash = encoder.encode(PASSWORD);
        ALL.forEach(one -> make(one, hash));
    }

    private long inOrder() {
        return jdbc.sql("""
                        select count(*) from web_account where demo and closed_at is null
                            and password_hash is not null and password_at is null and totp_secret is null""").query(Long.class).single();
    }

    /// Somebody's real account of the same name stays as it is.
    private void make(DemoAccount one, String hash) {
        jdbc.sql("""
                        insert into web_account (login, name, role, unit, member, password_hash, demo)
                        values (?, ?, ?, ?, (select id from member where file_number = ?), ?, true)
                        on conflict (login) do update set password_hash = excluded.password_hash,
                            password_at = null, totp_secret = null, closed_at = null
                        where web_account.demo""")
                .params(one.login(), one.name(), one.role().name())
                .param(one.unit().orElse(null))
                .param(one.fileNumber().orElse(null))
                .param(hash)
                .update();
    }

    /// Outside of the demo nobody gets in with a password that everybody knows.
    public void closeAll() {
        int closed = jdbc.sql("""
                        update web_account set closed_at = now(), password_hash = null, totp_secret = null
                        where demo and (closed_at is null or password_hash is not null)""").update();
        if (closed > 0) log.info("Đã đóng {} tài khoản dùng thử.", closed);
    }
}
