package vn.sotay.admin.storage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.channels.ChannelStates.Pause;
import vn.sotay.channels.ChannelStates.Trouble;
import vn.sotay.conversation.ChannelName;

class PostgresChannelStatesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final ChannelName ZALO = new ChannelName("zalo");
    private static final ChannelName TELEGRAM = new ChannelName("telegram");
    private static final Pause FOR_GOOD = new Pause(NOW, Optional.empty(), "zalo.consent");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final PostgresChannelStates here = new PostgresChannelStates(database.jdbc());
    private final PostgresChannelStates there = new PostgresChannelStates(database.jdbc());

    @BeforeEach
    void allIsWell() {
        for (String table : new String[] {"channel_state", "channel_trouble", "channel_fact"})
            database.execute("delete from " + table);
    }

    @Test
    void aStopHoldsForAllNodesAndForNoOtherChannel() {
        here.stop(ZALO, FOR_GOOD);

        assertThat(here.pause(ZALO, NOW)).contains(FOR_GOOD);
        assertThat(there.pause(ZALO, NOW.plus(Duration.ofDays(400)))).contains(FOR_GOOD);
        assertThat(there.pause(TELEGRAM, NOW)).isEmpty();
    }

    @Test
    void anotherNodeHearsOfAStopWithinAMoment() {
        assertThat(there.pause(ZALO, NOW)).isEmpty();
        here.stop(ZALO, FOR_GOOD);

        assertThat(there.pause(ZALO, NOW.plusMillis(299))).isEmpty();
        assertThat(there.pause(ZALO, NOW.plusMillis(300))).contains(FOR_GOOD);
    }

    @Test
    void aPauseEndsByItself() {
        here.stop(ZALO, until(60));

        assertThat(here.pause(ZALO, NOW.plusSeconds(59))).isPresent();
        assertThat(here.pause(ZALO, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void aPauseForGoodIsNotShortened() {
        here.stop(ZALO, FOR_GOOD);
        there.stop(ZALO, until(60));

        assertThat(here.pause(ZALO, NOW.plusSeconds(3_600))).contains(FOR_GOOD);
    }

    @Test
    void ofTwoPausesTheLongerHolds() {
        here.stop(ZALO, until(600));
        here.stop(ZALO, until(60));
        assertThat(here.pause(ZALO, NOW.plusSeconds(300))).contains(until(600));

        here.stop(ZALO, FOR_GOOD);
        assertThat(here.pause(ZALO, NOW.plusSeconds(700))).contains(FOR_GOOD);
    }

    @Test
    void whenAPersonHasActedTheChannelIsOpen() {
        here.stop(ZALO, FOR_GOOD);
        here.resume(ZALO);
        here.resume(TELEGRAM);

        assertThat(here.pause(ZALO, NOW)).isEmpty();
    }

    @Test
    void theSameTroubleWithinAMinuteIsCounted() {
        for (int second : new int[] {1, 20, 59}) here.trouble(ZALO, trouble(second, "-32"));
        here.trouble(ZALO, trouble(30, "http 502"));
        here.trouble(ZALO, trouble(61, "-32"));

        assertThat(here.troubles(ZALO, 2)).containsExactly(trouble(61, "-32"), trouble(59, "-32"));
        assertThat(new ChannelFigures(database.jdbc()).troubles(ZALO, 10))
                .extracting(ChannelFigures.Repeated::times)
                .containsExactly(1, 3, 1);
        assertThat(here.forget(NOW.plusSeconds(60))).isEqualTo(2);
    }

    @Test
    void whateverAPlatformSaysCanBeKept() {
        here.trouble(ZALO, new Trouble(NOW, "-1", "\0" + "đ".repeat(5_000)));

        assertThat(here.troubles(ZALO, 1))
                .singleElement()
                .satisfies(one -> assertThat(one.detail()).hasSize(300));
    }

    @Test
    void aFactIsKeptAsItWasLastSeen() {
        here.fact(ZALO, "zalo.signature", "documented");
        there.fact(ZALO, "zalo.signature", "header-time");

        assertThat(new ChannelFigures(database.jdbc()).facts(ZALO))
                .containsExactly(new ChannelFigures.Fact("zalo.signature", "header-time"));
    }

    @Test
    void withoutADatabaseTheLastThatWasKnownHolds() {
        JdbcClient gone = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/gone"));

        assertThat(new PostgresChannelStates(gone).pause(ZALO, NOW)).isEmpty();
    }

    private static Pause until(int seconds) {
        return new Pause(NOW, Optional.of(NOW.plusSeconds(seconds)), "zalo.rate");
    }

    private static Trouble trouble(int second, String code) {
        return new Trouble(NOW.plusSeconds(second), code, "said so");
    }
}
