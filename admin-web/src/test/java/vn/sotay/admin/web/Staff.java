package vn.sotay.admin.web;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.SecretKey;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.security.Credentials;
import vn.sotay.admin.security.SecondFactor;
import vn.sotay.admin.security.secrets.OneTimeCodes;
import vn.sotay.admin.storage.accounts.AccountChanges;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;

/// Accounts for tests, with password and second factor as real ones have them.
public record Staff(ApplicationContext application, AccountId account, String login, SecretKey secret) {
    public static final String PASSWORD = "con trâu gặm cỏ bờ đê";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static Staff of(ApplicationContext application, Role role, String unit) {
        return of(application, role, unit, Optional.empty());
    }

    static Staff of(ApplicationContext application, Role role, String unit, Optional<String> externalName) {
        String login = "nhan-vien-" + NUMBER.incrementAndGet();
        Optional<UnitId> where = role.isForEverything() ? Optional.empty() : Optional.of(new UnitId(unit));
        AccountChanges.Holder holder =
                new AccountChanges.Holder("Hoàng Thị Kiểm Thử", role, where, Optional.empty(), externalName);
        AccountId account = application
                .getBean(AccountChanges.class)
                .create(login, holder, Instant.now())
                .orElseThrow();
        SecondFactor factor = application.getBean(SecondFactor.class);
        SecretKey secret = factor.freshSecret();
        String hash = application.getBean(PasswordEncoder.class).encode(PASSWORD);
        application.getBean(Credentials.class).keepPassword(account, hash, Instant.now());
        factor.set(account, secret, 1);
        return new Staff(application, account, login, secret);
    }

    /// What the app shows; any code counts again, as if time had passed.
    public String code() {
        application
                .getBean(JdbcClient.class)
                .sql("update web_account set totp_step = 1 where id = ?")
                .param(account.value())
                .update();
        return new OneTimeCodes().codeAt(secret, Instant.now());
    }

    /// Through both steps.
    Guest signedIn(Guest guest) {
        guest.signIn(login, PASSWORD);
        int status = guest.enterCode(code()).statusCode();
        if (status != 302) throw new AssertionError(status);
        return guest;
    }
}
