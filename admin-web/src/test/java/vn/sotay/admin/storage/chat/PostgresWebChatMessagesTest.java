package vn.sotay.admin.storage.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.channels.webchat.Bubble;
import vn.sotay.channels.webchat.WebChat;
import vn.sotay.channels.webchat.WebChatMessage;
import vn.sotay.channels.webchat.WebChatMessages;
import vn.sotay.conversation.ChannelAccount;

class PostgresWebChatMessagesTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00.123456Z");
    private static final int MANY = 1_000;
    private static final int THREADS = 8;

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final WebChatMessages messages = new PostgresWebChatMessages(database.jdbc(), database.transactions());
    private final ChannelAccount account = anAccount();

    @Test
    void whatIsAppendedIsFoundAsItWas() {
        Bubble card = new Bubble(
                Bubble.Kind.CARD,
                "Nội dung “trích” 🇻🇳\n\nhai dòng",
                "Quy định",
                "Điều 5",
                "Còn hiệu lực",
                List.of(new Bubble.Button("lookup:read:12:3", "Đọc tiếp")));

        long id = messages.append(account, new WebChatMessages.Draft(WebChatMessage.Author.BOT, "d:7", card), NOW);

        assertThat(messages.find(account, id)).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.author()).isEqualTo(WebChatMessage.Author.BOT);
            assertThat(found.key()).isEqualTo("d:7");
            assertThat(found.at()).isEqualTo(NOW);
            assertThat(found.bubble()).isEqualTo(card);
            assertThat(found.chosen()).isEmpty();
        });
    }

    @Test
    void aMessageThatIsAppendedTwiceIsThereOnceAndAsItWasFirst() {
        long id = append("t:một");

        assertThat(messages.append(
                        account,
                        new WebChatMessages.Draft(WebChatMessage.Author.BOT, "t:một", Bubble.text("khác")),
                        NOW.plusSeconds(5)))
                .isEqualTo(id);
        assertThat(texts(messages.after(account, 0, MANY))).containsExactly("t:một");
    }

    @Test
    void theSameKeyOfAnotherAccountIsAnotherMessage() {
        append("t:một");
        ChannelAccount other = anAccount();

        messages.append(other, person("t:một"), NOW);

        assertThat(messages.after(other, 0, MANY)).hasSize(1);
        assertThat(messages.after(account, 0, MANY)).hasSize(1);
    }

    @Test
    void aTranscriptIsReadForwardsAndBackwardsInOneOrder() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            append("t:" + i);
            keys.add("t:" + i);
        }
        List<WebChatMessage> all = messages.after(account, 0, MANY);
        long middle = all.get(6).id();

        assertThat(texts(all)).isEqualTo(keys);
        assertThat(texts(messages.after(account, middle, 3))).isEqualTo(keys.subList(7, 10));
        assertThat(texts(messages.before(account, middle, 3))).isEqualTo(keys.subList(3, 6));
        assertThat(texts(messages.before(account, Long.MAX_VALUE, 2))).isEqualTo(keys.subList(10, 12));
        assertThat(messages.before(account, all.getFirst().id(), MANY)).isEmpty();
        assertThat(messages.after(account, all.getLast().id(), MANY)).isEmpty();
    }

    @Test
    void aMessageOfAnotherAccountIsNotFound() {
        long id = append("t:một");

        assertThat(messages.find(anAccount(), id)).isEmpty();
    }

    @Test
    void aButtonIsMarkedOnceHoweverOftenItIsPressed() {
        long id = append("t:một");

        messages.choose(account, id, "menu:show");
        messages.choose(account, id, "menu:show");
        messages.choose(account, id, "lookup:ask");
        messages.choose(anAccount(), id, "not:mine");

        assertThat(messages.find(account, id).orElseThrow().chosen())
                .containsExactlyInAnyOrder("menu:show", "lookup:ask");
        assertThat(database.number("select cardinality(chosen) from webchat_message where id = " + id))
                .isEqualTo(2);
    }

    @Test
    void whoeverReadsOnWhileManyAppendMissesNothingAndSeesNothingTwice() {
        int each = 60;
        List<WebChatMessage> seen = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<CompletableFuture<Void>> appending = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int own = thread;
                appending.add(CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < each; i++) append("t:" + own + "-" + i);
                        },
                        threads));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(appending.toArray(CompletableFuture<?>[]::new));
            boolean ended = false;
            while (!ended) {
                ended = all.isDone();
                List<WebChatMessage> fresh = messages.after(
                        account, seen.isEmpty() ? 0 : seen.getLast().id(), 5);
                seen.addAll(fresh);
                ended = ended && fresh.isEmpty();
            }
            all.join();
        }

        assertThat(seen)
                .hasSize(THREADS * each)
                .extracting(WebChatMessage::id)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(seen).isEqualTo(messages.after(account, 0, THREADS * each));
    }

    @Test
    void theSameMessageFromManyThreadsIsThereOnce() {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<CompletableFuture<Long>> appending = new ArrayList<>();
            for (int i = 0; i < 4 * THREADS; i++)
                appending.add(CompletableFuture.supplyAsync(() -> append("t:cùng một tin"), threads));

            assertThat(appending.stream().map(CompletableFuture::join).distinct())
                    .hasSize(1);
        }
        assertThat(messages.after(account, 0, MANY)).hasSize(1);
    }

    @Test
    void onlyWhatIsOlderIsForgotten() {
        messages.append(account, person("t:cũ"), NOW.minusSeconds(10));
        messages.append(account, person("t:mới"), NOW);

        assertThat(messages.forget(NOW)).isPositive();

        assertThat(texts(messages.after(account, 0, MANY))).containsExactly("t:mới");
    }

    private long append(String key) {
        return messages.append(account, person(key), NOW);
    }

    private static WebChatMessages.Draft person(String key) {
        return new WebChatMessages.Draft(WebChatMessage.Author.PERSON, key, Bubble.text(key));
    }

    private static List<String> texts(List<WebChatMessage> some) {
        return some.stream().map(message -> message.bubble().text()).toList();
    }

    private static ChannelAccount anAccount() {
        return WebChat.account(UUID.randomUUID().toString());
    }
}
