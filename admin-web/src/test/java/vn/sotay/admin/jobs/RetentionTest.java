package vn.sotay.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.chat.PostgresWebChatMessages;
import vn.sotay.admin.storage.conversation.NamedJson;
import vn.sotay.admin.storage.conversation.NodeId;
import vn.sotay.admin.storage.conversation.PlaceJson;
import vn.sotay.admin.storage.conversation.PostgresDeliveries;
import vn.sotay.admin.storage.conversation.PostgresPlaces;
import vn.sotay.admin.storage.conversation.PostgresUpdates;
import vn.sotay.admin.storage.enrolment.CodeDigest;
import vn.sotay.admin.storage.enrolment.PostgresEnrolments;
import vn.sotay.channels.webchat.WebChat;

class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final PostgresEnrolments enrolments =
            new PostgresEnrolments(database.jdbc(), new CodeDigest(new SecretKeySpec(new byte[32], "HmacSHA256")));
    private final Retention retention = new Retention(
            new Retention.Kept(
                    new PostgresUpdates(database.jdbc(), NodeId.fresh()),
                    new PostgresDeliveries(database.jdbc(), NodeId.fresh()),
                    new PostgresPlaces(database.jdbc(), new PlaceJson(new NamedJson<>(Map.of()))),
                    new PostgresWebChatMessages(database.jdbc(), database.transactions()),
                    enrolments),
            Duration.ofDays(30),
            InstantSource.fixed(NOW));

    @Test
    void onlyWhatIsOlderAndEndedIsRemovedHoweverMuchItIs() {
        for (String state : new String[] {"waiting", "done", "quarantined"}) {
            update(state, "2026-10-01", 1);
            update(state, "2026-11-01", 1);
        }
        update("done", "2026-10-02", 6_000);
        for (String state : new String[] {"waiting", "sending", "sent", "unreached", "unknown"}) {
            delivery(state, "2026-10-01");
            delivery(state, "2026-11-01");
        }
        chat("2026-10-01");
        chat("2026-11-01");
        place("2026-10-01");
        place("2026-11-01");

        enrolments.guessed(WebChat.account("a"), Instant.parse("2026-10-01T12:00:00Z"));
        enrolments.guessed(WebChat.account("a"), Instant.parse("2026-11-01T12:00:00Z"));

        retention.cleanUp();
        retention.cleanUp();

        assertThat(database.column("select state || ' ' || received_at::date from inbox order by 1"))
                .containsExactly(
                        "done 2026-11-01", "quarantined 2026-11-01", "waiting 2026-10-01", "waiting 2026-11-01");
        assertThat(database.column("select state || ' ' || created_at::date from outbox order by 1"))
                .containsExactly(
                        "sending 2026-10-01",
                        "sending 2026-11-01",
                        "sent 2026-11-01",
                        "unknown 2026-11-01",
                        "unreached 2026-11-01",
                        "waiting 2026-10-01",
                        "waiting 2026-11-01");
        assertThat(database.column("select at::date::text from webchat_message"))
                .containsExactly("2026-11-01");
        assertThat(database.column("select at::date::text from enrolment_guess"))
                .containsExactly("2026-11-01");
        assertThat(database.column("select kept_at::date::text from place")).containsExactly("2026-11-01");
    }

    private static void update(String state, String day, int many) {
        database.execute("""
                insert into inbox (channel, bot, account, external_id, lane, received_at, body, state, ended_at)
                select 'test', 'bot', 'a', '%1$s %2$s ' || n, 1, timestamptz '%2$s 12:00', '{}', '%1$s',
                    case when '%1$s' = 'waiting' then null else timestamptz '%2$s 12:00' end
                from generate_series(1, %3$d) as n""".formatted(state, day, many));
    }

    private static void delivery(String state, String day) {
        database.execute("""
                insert into outbox
                    (channel, bot, account, lane, priority, content, state, not_before, created_at, ended_at)
                values ('test', 'bot', 'a', 1, 0, '{}', '%1$s', timestamptz '%2$s 12:00', timestamptz '%2$s 12:00',
                    case when '%1$s' in ('waiting', 'sending') then null else timestamptz '%2$s 12:00' end)""".formatted(state, day));
    }

    private static void chat(String day) {
        database.execute("insert into webchat_message (account, key, author, at, bubble) values ('a', '" + day
                + "', 'BOT', timestamptz '" + day + " 12:00', '{}')");
    }

    private static void place(String day) {
        database.execute(
                "insert into place values ('test', 'bot', '" + day + "', '{}', timestamptz '" + day + " 12:00')");
    }
}
