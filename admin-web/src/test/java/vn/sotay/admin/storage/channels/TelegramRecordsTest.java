package vn.sotay.admin.storage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.channels.telegram.FileIds;
import vn.sotay.channels.telegram.SentPolls;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.ChoiceId;

class TelegramRecordsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final ChannelAccount AN = new ChannelAccount(new ChannelName("telegram"), "12345", "987");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final FileIds files = new PostgresFileIds(database.jdbc());
    private final SentPolls polls = new PostgresSentPolls(database.jdbc());

    @Test
    void aFileIsKnownPerBotUntilItIsForgotten() {
        files.keep("1", "sha-a", "id-1");
        files.keep("1", "sha-a", "id-2");
        files.keep("2", "sha-a", "id-3");

        assertThat(files.find("1", "sha-a")).contains("id-2");
        files.forget("1", "sha-a");
        assertThat(files.find("1", "sha-a")).isEmpty();
        assertThat(files.find("2", "sha-a")).contains("id-3");
    }

    @Test
    void aPollIsFoundAgainWithItsOptionsInOrder() {
        SentPolls.Sent sent = new SentPolls.Sent(AN, "55", List.of(new ChoiceId("quiz:b:2"), new ChoiceId("quiz:a:1")));
        polls.keep("poll-1", sent, NOW);
        polls.keep("poll-1", new SentPolls.Sent(AN, "56", List.of()), NOW);

        assertThat(polls.find("poll-1")).contains(sent);
        assertThat(polls.find("poll-2")).isEmpty();
    }

    @Test
    void oldPollsAreForgotten() {
        polls.keep("poll-old", new SentPolls.Sent(AN, "1", List.of()), NOW.minusSeconds(60));
        polls.keep("poll-new", new SentPolls.Sent(AN, "2", List.of()), NOW);

        assertThat(polls.forget(NOW)).isPositive();
        assertThat(polls.find("poll-old")).isEmpty();
        assertThat(polls.find("poll-new")).isPresent();
    }
}
