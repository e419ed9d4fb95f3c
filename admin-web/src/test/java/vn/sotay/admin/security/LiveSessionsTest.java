package vn.sotay.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.accounts.PostgresSessions;

class LiveSessionsTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final TickingTime time = new TickingTime();
    private final PostgresSessions sessions = new PostgresSessions(database.jdbc(), PostgresSessions.Limits.DEFAULT);

    @Test
    void aSessionThatIsUsedLastsTwentyHoursAndNoLonger() {
        SessionId session = begin(account("lau"));
        for (int minutes = 0; minutes < 20 * 60; minutes += 50) {
            assertThat(isLive(session)).as("after %s minutes", minutes).isTrue();
            time.tick(Duration.ofMinutes(50));
        }
        assertThat(isLive(session)).isFalse();
    }

    @Test
    void aSessionThatIsLeftAloneEndsAfterAnHour() {
        SessionId session = begin(account("vang"));
        time.tick(Duration.ofMinutes(59));
        assertThat(isLive(session)).isTrue();
        time.tick(Duration.ofMinutes(61));
        assertThat(isLive(session)).isFalse();
    }

    @Test
    void endedSessionsAreGoneAndOthersStay() {
        AccountId mine = account("mine");
        AccountId theirs = account("theirs");
        SessionId here = begin(mine);
        SessionId there = begin(mine);
        SessionId elsewhere = begin(theirs);

        assertThat(sessions.endOne(mine, elsewhere)).isFalse();
        assertThat(isLive(elsewhere)).isTrue();
        assertThat(sessions.of(mine, time.instant())).hasSize(2);
        assertThat(sessions.endOthers(mine, here)).isEqualTo(1);
        assertThat(isLive(there)).isFalse();
        assertThat(isLive(here)).isTrue();
        assertThat(sessions.endAll(mine)).isEqualTo(1);
        assertThat(isLive(here)).isFalse();
    }

    @Test
    void aClosedAccountHasNoSession() {
        AccountId account = account("sap-dong");
        SessionId session = begin(account);
        database.execute("update web_account set closed_at = now() where id = " + account);

        assertThat(isLive(session)).isFalse();
    }

    @Test
    void whatHasEndedIsCleanedAway() {
        SessionId old = begin(account("cu"));
        time.tick(Duration.ofHours(2));
        SessionId fresh = begin(account("moi"));

        sessions.clean(time.instant());

        assertThat(database.column("select id::text from web_session"))
                .contains(fresh.toString())
                .doesNotContain(old.toString());
    }

    private boolean isLive(SessionId session) {
        return sessions.isLive(session, time.instant());
    }

    private SessionId begin(AccountId account) {
        Instant now = time.instant();
        return sessions.begin(account, "192.0.2.1", "Firefox", now);
    }

    private static AccountId account(String login) {
        return new AccountId(database.jdbc()
                .sql("insert into web_account (login, name, role) values (?, 'Thử', 'ADMINISTRATOR') returning id")
                .param(login)
                .query(Long.class)
                .single());
    }
}
