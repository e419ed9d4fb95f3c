package vn.sotay.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
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
import vn.sotay.admin.storage.personaldata.OldRecords;
import vn.sotay.channels.webchat.WebChat;
import vn.sotay.personaldata.KeptFor;

class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final PostgresEnrolments enrolments =
            new PostgresEnrolments(database.jdbc(), new CodeDigest(new SecretKeySpec(new byte[32], "HmacSHA256")));
    private final OldRecords old = new OldRecords(database.jdbc());
    private final Retention retention = new Retention(
            List.of(
                    step(new PostgresUpdates(database.jdbc(), NodeId.fresh())::forget),
                    step(new PostgresDeliveries(database.jdbc(), NodeId.fresh())::forget),
                    step(new PostgresPlaces(database.jdbc(), new PlaceJson(new NamedJson<>(Map.of())))::forget),
                    step(new PostgresWebChatMessages(database.jdbc(), database.transactions())::forget),
                    step(enrolments::forgetGuesses),
                    step(old::forgetCodes),
                    new Retention.Step("requests", KeptFor.ANSWERED_REQUESTS, old::forgetAnsweredRequests),
                    step(old::forgetRoutine)),
            InstantSource.fixed(NOW));

    private static Retention.Step step(ToIntFunction<Instant> forget) {
        return new Retention.Step("something", Duration.ofDays(30), forget);
    }

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

    @Test
    void codesAndAnsweredRequestsGoAfterTheirOwnTime() {
        database.execute("insert into unit values ('u', null, 'BRANCH', 'Chi bộ', 'Chi bộ')");
        long member = database.number("insert into member (file_number, full_name, gender, born, joined_on, unit, post)"
                + " values ('1', 'Lò Thị Hương', 'FEMALE', 1986, '2012-09-02', 'u', 'NONE') returning id");
        for (String day : new String[] {"2026-10-01", "2026-11-01", "2026-12-01"})
            database.execute(
                    "insert into enrolment_code values (sha256('" + day + "'), " + member + ", '" + day + "', null)");
        for (String day : new String[] {"2021-01-01", "2022-01-01"})
            database.execute(
                    "insert into data_request (member, kind, words, through, at, state, answer, answered_at) values ("
                            + member + ", 'CORRECTION', '', 'web', '2020-01-01', 'DONE', '', '" + day + "')");
        database.execute("insert into data_request (member, kind, words, through, at) values (" + member
                + ", 'CORRECTION', '', 'web', '2020-01-01')");

        retention.cleanUp();

        assertThat(database.column("select expires_at::date::text from enrolment_code order by 1"))
                .containsExactly("2026-11-01", "2026-12-01");
        assertThat(database.column("select coalesce(answered_at::date::text, state) from data_request order by 1"))
                .containsExactly("2022-01-01", "OPEN");
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
