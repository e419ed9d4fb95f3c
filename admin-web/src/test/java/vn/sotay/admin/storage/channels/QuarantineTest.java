package vn.sotay.admin.storage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.organisation.access.Role;

class QuarantineTest {
    private static final ChannelName ZALO = new ChannelName("zalo");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final Quarantine quarantine =
            new Quarantine(database.jdbc(), database.transactions(), new PostgresAuditTrail(database.jdbc()));
    private final SignedIn by = new SignedIn(
            new AccountId(account()),
            "Trần Quản Trị",
            Role.ADMINISTRATOR,
            Optional.empty(),
            Optional.empty(),
            "10.0.0.7");

    private static long account() {
        return database.number("insert into web_account (login, name, role) values ('quantri', 'Trần Quản Trị',"
                + " 'ADMINISTRATOR') on conflict (login) do update set name = excluded.name returning id");
    }

    @Test
    void theListShowsNobodysWords() {
        QuarantinedId id = aside("một", "Tôi là An");

        assertThat(quarantine.of(ZALO, 50))
                .filteredOn(one -> one.id().equals(id))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.toString()).doesNotContain("Tôi là An", "người-1");
                    assertThat(one.cause()).isEqualTo("Unreadable");
                    assertThat(one.bytes()).isEqualTo("Tôi là An".getBytes(StandardCharsets.UTF_8).length);
                });
        assertThat(quarantine.of(new ChannelName("telegram"), 50)).isEmpty();
    }

    @Test
    void whoLooksIsRecorded() {
        QuarantinedId id = aside("hai", "Tôi là Bình");

        assertThat(quarantine.look(id, by)).contains("Tôi là Bình");
        assertThat(trail(id)).containsExactly("MESSAGE_SEEN");
    }

    @Test
    void whatIsTriedAgainWaitsAsIfItWereNew() {
        QuarantinedId id = aside("ba", "Tôi là Chi");

        assertThat(quarantine.tryAgain(id, by)).contains(new Lane(7));

        assertThat(database.column("select state || attempts || coalesce(cause, '-') || (ended_at is null) from inbox"
                        + " where id = " + id))
                .containsExactly("waiting0-true");
        assertThat(quarantine.tryAgain(id, by)).as("a second click").isEmpty();
        assertThat(trail(id)).containsExactly("MESSAGE_RETRIED");
    }

    @Test
    void whatIsDroppedLosesItsWordsAndIsStillKnownAsARepeat() {
        QuarantinedId id = aside("bốn", "Tôi là Dung");

        assertThat(quarantine.drop(id, by)).isTrue();
        assertThat(quarantine.drop(id, by)).isFalse();

        assertThat(database.column("select state || ':' || body || ':' || external_id from inbox where id = " + id))
                .containsExactly("done::bốn");
        assertThat(quarantine.look(id, by)).isEmpty();
        assertThat(trail(id)).containsExactly("MESSAGE_DROPPED");
    }

    private static QuarantinedId aside(String externalId, String body) {
        return new QuarantinedId(database.number("""
                insert into inbox (channel, bot, account, external_id, lane, received_at, body, state, attempts, ended_at, cause)
                values ('zalo', 'oa', 'người-1', '%s', 7, now(), '%s', 'quarantined', 5, now(), 'Unreadable') returning id""".formatted(externalId, body)));
    }

    private static List<String> trail(QuarantinedId id) {
        return database.column(
                "select action from audit_entry where subject_kind = 'update' and subject = '" + id + "' order by id");
    }
}
