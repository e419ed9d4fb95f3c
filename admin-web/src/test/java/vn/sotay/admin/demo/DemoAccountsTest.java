package vn.sotay.admin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.sotay.admin.servers.FreshDatabase;

class DemoAccountsTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final DemoAccounts accounts =
            new DemoAccounts(database.jdbc(), Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());

    @Test
    void outsideOfTheDemoItsAccountsAreClosedAndBackInItTheyOpenAndRealOnesStayAsTheyAre() {
        database.execute("insert into unit values ('lam-giang', null, 'COMMITTEE', 'Đảng bộ', 'Đảng ủy'),"
                + " ('dong-lam', 'lam-giang', 'COMMITTEE', 'Đảng bộ', 'Đảng ủy'),"
                + " ('dong-lam-tdp-1', 'dong-lam', 'BRANCH', 'Chi bộ', 'Chi bộ')");
        database.execute("insert into web_account (login, name, role, password_hash)"
                + " values ('kiemtra', 'Người thật', 'ADMINISTRATOR', 'của người thật')");
        String open =
                "select login from web_account where closed_at is null and password_hash is not null order by login";

        accounts.makeIfMissing();
        assertThat(database.column(open)).containsExactly("bithu", "canbo", "dangvien", "kiemtra", "quantri");
        accounts.closeAll();
        assertThat(database.column(open)).containsExactly("kiemtra");
        accounts.makeIfMissing();
        assertThat(database.column(open)).containsExactly("bithu", "canbo", "dangvien", "kiemtra", "quantri");
        assertThat(database.column("select password_hash from web_account where login = 'kiemtra'"))
                .containsExactly("của người thật");
    }
}
