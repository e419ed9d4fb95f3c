package vn.sotay.admin.storage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.security.secrets.DerivedKeys;
import vn.sotay.admin.security.secrets.SecretBox;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.servers.Soon;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalo.ZaloTokens.Kept;
import vn.sotay.channels.zalo.tokens.ZaloTokensContract;

class PostgresZaloTokensTest extends ZaloTokensContract {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final ZaloTokens here = tokens((byte) 1);
    private final ZaloTokens there = tokens((byte) 1);

    private static ZaloTokens tokens(byte key) {
        byte[] master = new byte[32];
        master[0] = key;
        SecretBox box = new SecretBox(new DerivedKeys(new SecretKeySpec(master, "HmacSHA256")), "channel tokens");
        return new PostgresZaloTokens(database.jdbc(), database.manager(), box);
    }

    @Override
    protected ZaloTokens here() {
        return here;
    }

    @Override
    protected ZaloTokens there() {
        return there;
    }

    @BeforeEach
    void noPair() {
        database.execute("delete from zalo_token");
    }

    @Test
    void noTokenStandsInTheDatabaseInClear() {
        here.keep(FIRST, NOW);

        assertThat(database.column("select zalo_token::text from zalo_token"))
                .singleElement()
                .asString()
                .doesNotContain("access-1", "refresh-1", FIRST.oa());
    }

    @Test
    void aPairThatWasSealedWithAnotherKeyIsNone() {
        here.keep(FIRST, NOW);

        assertThat(tokens((byte) 2).find()).isEmpty();
    }

    @Test
    void whileOneNodeWorksAloneAnotherWaitsAndThenSeesWhatItDid() {
        here.keep(FIRST, NOW);
        CountDownLatch inside = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> here.alone(() -> {
            inside.countDown();
            Soon.aMoment();
            here.keep(SECOND, NOW);
            done.set(true);
            return true;
        }));
        await(inside);

        Optional<Kept> seen = there.alone(() -> {
            assertThat(done).isTrue();
            return there.find();
        });

        assertThat(seen.orElseThrow().pair()).isEqualTo(SECOND);
        assertThat(first.join()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException hurried) {
            throw new AssertionError(hurried);
        }
    }
}
