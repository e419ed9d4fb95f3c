package vn.sotay.admin.demo;

import java.util.List;
import java.util.Optional;
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

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    /// @param fileNumber of the member whose account it is
    public record DemoAccount(
            String login, String name, Role role, Optional<String> unit, Optional<String> fileNumber) {}

    public DemoAccounts(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    public void makeIfMissing() {
        boolean there = jdbc.sql("select exists (select 1 from web_account where login = 'canbo')")
                .query(Boolean.class)
                .single();
        if (there) return;
        String hash = encoder.encode(PASSWORD);
        ALL.forEach(one -> jdbc.sql("""
                        insert into web_account (login, name, role, unit, member, password_hash)
                        values (?, ?, ?, ?, (select id from member where file_number = ?), ?)
                        on conflict do nothing""")
                .params(one.login(), one.name(), one.role().name())
                .param(one.unit().orElse(null))
                .param(one.fileNumber().orElse(null))
                .param(hash)
                .update());
    }
}
