package vn.sotay.admin.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.channels.ChannelFigures;
import vn.sotay.admin.storage.channels.PostgresChannelStates;
import vn.sotay.admin.storage.channels.PostgresTraffic;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.SendOutcome;

class TrafficTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:30Z");
    private static final ChannelName ZALO = new ChannelName("zalo");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final PostgresTraffic store = new PostgresTraffic(database.jdbc());
    private final PostgresChannelStates states = new PostgresChannelStates(database.jdbc());
    private Instant now = NOW;
    private final Traffic here = new Traffic(store, states, () -> now);
    private final Traffic there = new Traffic(store, states, () -> now);

    @BeforeEach
    void nothingYet() {
        for (String table : new String[] {"channel_traffic", "channel_trouble", "channel_state"})
            database.execute("delete from " + table);
    }

    @Test
    void theFiguresOfAllNodesAreAddedUp() {
        for (int i = 0; i < 3; i++) here.count(ZALO, Traffic.Kind.WORK);
        there.count(ZALO, Traffic.Kind.WORK);
        there.count(ZALO, Traffic.Kind.REFUSED);
        here.flush();
        there.flush();
        here.flush();

        assertThat(times(Traffic.Kind.WORK)).isEqualTo(4);
        assertThat(times(Traffic.Kind.REFUSED)).isEqualTo(1);
    }

    @Test
    void whatHasGoneOutIsCounted() {
        here.tried(ZALO, new Delivery.Status.Sent("m1"), Duration.ZERO);
        here.tried(ZALO, new Delivery.Status.Unreached(SendOutcome.Reason.ACCOUNT_GONE, "gone"), Duration.ZERO);
        here.flush();

        assertThat(times(Traffic.Kind.SENT)).isEqualTo(1);
    }

    @Test
    void workTellsWhenTheChannelWasLastHeardOf() {
        ChannelFigures figures = new ChannelFigures(database.jdbc());
        here.count(ZALO, Traffic.Kind.REFUSED);
        here.flush();
        assertThat(figures.heardAt(ZALO)).isEmpty();

        here.count(ZALO, Traffic.Kind.WORK);
        here.flush();
        assertThat(figures.heardAt(ZALO)).contains(NOW);
    }

    @Test
    void aFloodOfRefusalsIsOneTroubleAndAllItsCalls() {
        for (int i = 0; i < 5_000; i++) here.refused(ZALO, 401, "signature");
        here.flush();

        assertThat(states.troubles(ZALO, 10)).singleElement().satisfies(trouble -> {
            assertThat(trouble.code()).isEqualTo("webhook 401");
            assertThat(trouble.detail()).isEqualTo("signature");
        });
        assertThat(times(Traffic.Kind.REFUSED)).isEqualTo(5_000);
    }

    @Test
    void minutesAreToldApartAndForgotten() {
        here.count(ZALO, Traffic.Kind.SENT);
        now = NOW.plusSeconds(60);
        here.count(ZALO, Traffic.Kind.SENT);
        here.flush();

        assertThat(store.times(ZALO, Traffic.Kind.SENT, NOW, NOW.plusSeconds(60)))
                .isEqualTo(1);
        assertThat(store.forget(NOW.plusSeconds(30))).isEqualTo(1);
        assertThat(times(Traffic.Kind.SENT)).isEqualTo(1);
    }

    private int times(Traffic.Kind kind) {
        return store.times(ZALO, kind, NOW.minusSeconds(600), NOW.plusSeconds(600));
    }
}
