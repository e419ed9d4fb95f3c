package vn.sotay.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.security.SignIn.Outcome;
import vn.sotay.admin.security.secrets.DerivedKeys;
import vn.sotay.admin.security.secrets.Digests;
import vn.sotay.admin.security.secrets.OneTimeCodes;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.accounts.AccountChanges;
import vn.sotay.admin.storage.accounts.PostgresCredentials;
import vn.sotay.admin.storage.accounts.PostgresTries;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.organisation.access.Role;

class SignInTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static final DerivedKeys KEYS = new DerivedKeys(new SecretKeySpec(new byte[32], "HmacSHA256"));
    private static final String RIGHT = "chiều nay trời mưa to";
    private static final String HERE = "192.0.2.1";

    private final TickingTime time = new TickingTime();
    private final CountingEncoder encoder = new CountingEncoder();
    private final PostgresCredentials credentials = new PostgresCredentials(database.jdbc());
    private final SecondFactor factor = new SecondFactor(credentials, KEYS, time);
    private final SignIn signIn = new SignIn(
            credentials,
            encoder,
            factor,
            new SignInLimit(new PostgresTries(database.jdbc()), new Digests(KEYS, "tries"), time),
            new PostgresAuditTrail(database.jdbc()));

    private SignInTest() {
        database.execute("delete from sign_in_try");
        database.execute("delete from recovery_code");
    }

    @Test
    void aRightPasswordLeadsOnAndAWrongOneDoesNot() {
        AccountId account = account("mot");

        assertThat(signIn.withPassword(" MOT ", RIGHT, HERE)).isEqualTo(new Outcome.FactorMissing(account));
        assertThat(signIn.withPassword("mot", RIGHT + "!", HERE)).isEqualTo(new Outcome.Wrong());
        factor.set(account, factor.freshSecret(), 1);
        assertThat(signIn.withPassword("mot", RIGHT, HERE)).isEqualTo(new Outcome.CodeWanted(account));
    }

    @Test
    void anUnknownNameGetsTheAnswerOfAWrongPasswordAndCostsAsMuch() {
        account("hai");
        database.execute("update web_account set closed_at = now() where login = '" + closed("dong") + "'");

        for (String name : List.of("hai", "khong-co", "dong", "", "x".repeat(5_000))) {
            int before = encoder.asked;
            assertThat(signIn.withPassword(name, "sai", HERE)).as(name).isEqualTo(new Outcome.Wrong());
            assertThat(encoder.asked - before).as(name).isEqualTo(1);
        }
        assertThat(signIn.withPassword("dong", RIGHT, HERE)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void afterEightWrongTriesANameWaitsFromWhereverTheyCome() {
        account("ba");
        for (String name : List.of("ba", "khong-ai")) {
            for (int i = 1; i <= SignInLimit.PER_NAME; i++)
                assertThat(signIn.withPassword(name, "sai", "192.0.2." + i)).isEqualTo(new Outcome.Wrong());
            time.tick(Duration.ofMinutes(5));
            assertThat(signIn.withPassword(name, RIGHT, "192.0.2.99"))
                    .isEqualTo(new Outcome.TooMany(Duration.ofMinutes(10)));
            time.tick(Duration.ofMinutes(10));
        }
        assertThat(signIn.withPassword("ba", RIGHT, HERE)).isInstanceOf(Outcome.FactorMissing.class);
    }

    @Test
    void anAddressWaitsHoweverManyNamesItTriesAndOthersGoOn() {
        account("bon");
        for (int i = 1; i <= SignInLimit.PER_ADDRESS; i++)
            signIn.withPassword("ten" + i, "sai", "2001:db8:1:2:0:0:0:" + i);

        assertThat(signIn.withPassword("bon", RIGHT, "2001:db8:1:2:0:0:0:ffff")).isInstanceOf(Outcome.TooMany.class);
        assertThat(signIn.withPassword("bon", RIGHT, "2001:db8:1:3:0:0:0:1")).isInstanceOf(Outcome.FactorMissing.class);
    }

    @Test
    void whoGetsInStartsAnewAndFillsNoAddress() {
        account("nam");
        for (int i = 0; i < SignInLimit.PER_ADDRESS + 10; i++)
            assertThat(signIn.withPassword("nam", RIGHT, HERE)).isInstanceOf(Outcome.FactorMissing.class);
        for (int i = 1; i < SignInLimit.PER_NAME; i++) signIn.withPassword("nam", "sai", HERE);
        assertThat(signIn.withPassword("nam", RIGHT, HERE)).isInstanceOf(Outcome.FactorMissing.class);
        assertThat(signIn.withPassword("nam", "sai", HERE)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void ofManyTriesAtOnceNoMoreAreLookedAtThanOneAfterAnother() throws Exception {
        account("sau");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(IntStream.range(0, 30)
                    .<Callable<Outcome>>mapToObj(i -> () -> signIn.withPassword("sau", "sai", "198.51.100." + i))
                    .toList());
        }
        assertThat(encoder.asked).isEqualTo(SignInLimit.PER_NAME);
    }

    @Test
    void aCodeOpensOnceAndAnotherOneOnlyLater() {
        AccountId account = account("bay");
        SecretKey secret = factor.freshSecret();
        factor.set(account, secret, 1);
        String code = new OneTimeCodes().codeAt(secret, time.instant());

        assertThat(signIn.withCode(account, "000000", HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(signIn.withCode(account, " " + code.substring(0, 3) + " " + code.substring(3), HERE))
                .isEqualTo(new Outcome.Welcome(account));
        assertThat(signIn.withCode(account, code, HERE)).isEqualTo(new Outcome.Wrong());
        time.tick(Duration.ofSeconds(30));
        assertThat(signIn.withCode(account, new OneTimeCodes().codeAt(secret, time.instant()), HERE))
                .isEqualTo(new Outcome.Welcome(account));
    }

    @Test
    void codesCannotBeGuessedByTryingThemAll() {
        AccountId account = account("tam");
        factor.set(account, factor.freshSecret(), 1);
        for (int i = 0; i < SignInLimit.PER_NAME; i++) signIn.withCode(account, "1", "192.0.2." + i);

        assertThat(signIn.withCode(account, "1", "192.0.2.200")).isInstanceOf(Outcome.TooMany.class);
    }

    @Test
    void aRecoveryCodeOpensOnceAndOnlyItsOwnAccount() {
        AccountId account = account("chin");
        AccountId other = account("muoi");
        List<String> codes = factor.set(account, factor.freshSecret(), 1);
        factor.set(other, factor.freshSecret(), 1);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(signIn.withCode(other, codes.getFirst(), HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(signIn.withCode(account, codes.getFirst().toUpperCase(Locale.ROOT), HERE))
                .isEqualTo(new Outcome.Welcome(account));
        assertThat(signIn.withCode(account, codes.getFirst(), HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(signIn.withCode(account, codes.getLast().replace("-", " "), HERE))
                .isEqualTo(new Outcome.Welcome(account));
        List<String> fresh = factor.renewRecoveryCodes(account);
        assertThat(signIn.withCode(account, codes.get(1), HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(signIn.withCode(account, fresh.getFirst(), HERE)).isEqualTo(new Outcome.Welcome(account));
    }

    @Test
    void nothingSecretStandsInTheDatabaseAsItIs() {
        AccountId account = account("kin");
        SecretKey secret = factor.freshSecret();
        List<String> codes = factor.set(account, secret, 1);

        String kept = database.column("select totp_secret from web_account where id = " + account)
                .getFirst();
        assertThat(latin(Base64.getUrlDecoder().decode(kept))).doesNotContain(latin(secret.getEncoded()));
        assertThat(database.column("select encode(digest, 'escape') from recovery_code"))
                .noneMatch(codes::contains);
        signIn.withPassword("mat-khau-go-nham-o-day", "sai", HERE);
        assertThat(database.column("select key from sign_in_try")).noneMatch(key -> key.contains("mat-khau"));
    }

    @Test
    void failuresAreInTheTrailButCannotDrownIt() {
        account("trail");
        long before = entries();

        signIn.withPassword("trail", "sai", HERE);
        signIn.withPassword("mat-khau-go-nham", "sai", HERE);
        assertThat(entries() - before).isEqualTo(2);
        assertThat(database.column("select subject_kind || ' ' || subject from audit_entry order by id desc limit 1"))
                .containsExactly("installation sign-in");

        for (int i = 0; i < SignInLimit.IN_TRAIL + 50; i++) signIn.withPassword("ai" + i, "sai", "10.0." + i + ".1");
        assertThat(entries() - before).isEqualTo(SignInLimit.IN_TRAIL);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static long entries() {
        return database.number("select count(*) from audit_entry where action = 'SIGN_IN_FAILED'");
    }

    private String closed(String login) {
        account(login);
        return login;
    }

    private AccountId account(String login) {
        AccountId account = new AccountChanges(database.jdbc())
                .create(
                        login,
                        new AccountChanges.Holder(
                                "Nguyễn Văn Thử",
                                Role.ADMINISTRATOR,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        time.instant())
                .orElseThrow();
        credentials.keepPassword(account, encoder.encode(RIGHT), time.instant());
        return account;
    }
}
