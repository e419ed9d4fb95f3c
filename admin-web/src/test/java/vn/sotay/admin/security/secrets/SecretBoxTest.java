package vn.sotay.admin.security.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SecretBoxTest {
    private static final DerivedKeys KEYS = new DerivedKeys(new SecretKeySpec(new byte[32], "HmacSHA256"));
    private static final byte[] SECRET = "bí mật".getBytes(StandardCharsets.UTF_8);

    private final SecretBox box = new SecretBox(KEYS, "one");

    @Test
    void whatWasSealedIsOpenedByItsOwnerOnly() {
        String sealed = box.seal(SECRET, "account 1");

        assertThat(box.open(sealed, "account 1")).get().isEqualTo(SECRET);
        assertThat(box.open(sealed, "account 2")).isEmpty();
    }

    @Test
    void noTwoSealsAreTheSame() {
        assertThat(box.seal(SECRET, "a")).isNotEqualTo(box.seal(SECRET, "a"));
    }

    @Test
    void whatWasTouchedStaysClosed() {
        String sealed = box.seal(SECRET, "a");
        char other = sealed.charAt(20) == 'A' ? 'B' : 'A';

        assertThat(box.open(sealed.substring(0, 20) + other + sealed.substring(21), "a"))
                .isEmpty();
        for (String odd : new String[] {"", "x", "!!!", sealed.substring(0, 18)})
            assertThat(box.open(odd, "a")).as(odd).isEmpty();
    }

    @Test
    void eachPurposeHasAKeyOfItsOwn() {
        assertThat(new SecretBox(KEYS, "another").open(box.seal(SECRET, "a"), "a"))
                .isEmpty();
        assertThat(new Digests(KEYS, "one").of("text")).isNotEqualTo(new Digests(KEYS, "another").of("text"));
    }

    @Test
    void aDraftComesBackWholeUntilItsTimeIsUp() {
        Instant now = Instant.parse("2026-11-23T08:00:00Z");
        Draft draft =
                new Draft("canbo", "Trần Thị Cán Bộ", "$argon2id$…", OneTimeCodes.secret(SECRET), now.plusSeconds(60));

        String sealed = draft.sealed(box, "link");

        assertThat(Draft.open(box, sealed, "link", now)).isEqualTo(Optional.of(draft));
        assertThat(Draft.open(box, sealed, "link", now.plusSeconds(60))).isEmpty();
        assertThat(Draft.open(box, sealed, "other link", now)).isEmpty();
        assertThat(sealed).doesNotContain("argon2");
    }
}
