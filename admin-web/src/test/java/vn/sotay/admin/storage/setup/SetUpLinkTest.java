package vn.sotay.admin.storage.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.security.secrets.DerivedKeys;
import vn.sotay.admin.security.secrets.Digests;
import vn.sotay.admin.servers.FreshDatabase;

class SetUpLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final SetUpLink link = link(false);

    private static SetUpLink link(boolean anyway) {
        DerivedKeys keys = new DerivedKeys(new SecretKeySpec(new byte[32], "HmacSHA256"));
        return new SetUpLink(database.jdbc(), new Digests(keys, "link"), anyway);
    }

    @BeforeEach
    void nobodyIsThere() {
        database.execute("delete from web_account");
    }

    @Test
    void aLinkIsGoodOnceAndForADay() {
        String token = link.issue(NOW);

        assertThat(link.isGood(token, NOW.plus(Duration.ofHours(23)))).isTrue();
        assertThat(link.isGood(token, NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(link.use(token, NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(link.use(token, NOW)).isTrue();
        assertThat(link.use(token, NOW)).isFalse();
    }

    @Test
    void theNextStartPutsTheLinkBeforeOutOfForce() {
        String first = link.issue(NOW);
        String second = link.issue(NOW);

        assertThat(link.isGood(first, NOW)).isFalse();
        assertThat(link.isGood(second, NOW)).isTrue();
        assertThat(link.isGood("x", NOW)).isFalse();
    }

    @Test
    void noLinkIsGoodOnceThereIsAnAdministratorEvenAClosedOne() {
        String token = link.issue(NOW);
        database.execute("insert into web_account (login, name, role, demo) values ('q', 'Q', 'ADMINISTRATOR', true)");
        assertThat(link.isGood(token, NOW)).as("one of the demo does not count").isTrue();

        database.execute(
                "insert into web_account (login, name, role, closed_at) values ('a', 'A', 'ADMINISTRATOR', now())");

        assertThat(link.isWanted()).isFalse();
        assertThat(link.isGood(token, NOW)).isFalse();
        assertThat(link.use(token, NOW)).isFalse();
    }

    @Test
    void onlyADigestOfItIsKept() {
        String token = link.issue(NOW);

        assertThat(database.column("select encode(digest, 'escape') from setup_link"))
                .noneMatch(kept -> kept.contains(token));
    }

    @Test
    void whereNobodyCanSignInOneIsPrintedAnyway() {
        database.execute("insert into web_account (login, name, role) values ('b', 'B', 'ADMINISTRATOR')");
        SetUpLink anyway = link(true);

        String token = anyway.issue(NOW);

        assertThat(link.isGood(token, NOW))
                .as("after a start without that setting")
                .isFalse();
        assertThat(anyway.use(token, NOW)).isTrue();
        assertThat(anyway.use(token, NOW)).isFalse();
    }
}
