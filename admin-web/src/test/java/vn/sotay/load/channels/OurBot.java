package vn.sotay.load.channels;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.sotay.channels.telegram.fake.FakeTelegram;
import vn.sotay.channels.telegram.fake.TelegramWorld;
import vn.sotay.platform.FakeNode;

/// Sổ Tay as a bot on Telegram, whose chats are members already.
final class OurBot implements AutoCloseable {
    /// As long as the real one holds a poll.
    static final Duration HELD = Duration.ofSeconds(50);

    private final FakeTelegram telegram = new FakeTelegram(0);
    private final FakeNode node;

    /// @param chats how many chats there are, numbered from `firstChat`
    OurBot(Path folder, long firstChat, int chats) throws IOException {
        node = FakeNode.start(
                folder.resolve("data"),
                List.of("-Xmx768m", "--enable-native-access=ALL-UNNAMED"),
                List.of(
                        "--sotay.demo=true",
                        "--sotay.telegram.token=" + TelegramWorld.TOKEN,
                        "--sotay.telegram.api-url=" + telegram.url(),
                        "--sotay.telegram.pace.per-second=0",
                        "--sotay.telegram.pace.per-chat=0"));
        telegram.world().holdPolls(HELD);
        enrol(firstChat, chats);
    }

    private void enrol(long firstChat, int chats) {
        TelegramWorld world = telegram.world();
        Crowd crowd = new Crowd(
                chats, firstChat, (chat, words) -> Thread.startVirtualThread(() -> world.writes(chat, words)));
        world.onSent(
                message -> crowd.hears(Long.parseLong(message.chat()), Integer.toString(message.id()), message.text()));
        crowd.begin(chats);
        while (!crowd.isOver()) LockSupport.parkNanos(10_000_000);
        world.onSent(message -> {});
    }

    TelegramWorld world() {
        return telegram.world();
    }

    long pid() {
        return node.pid();
    }

    /// What it answers to “menu”.
    TelegramWorld.Message answer(long chat) {
        int before = world().messages().size();
        world().writes(chat, "menu");
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (world().messages().size() == before && System.nanoTime() < deadline) LockSupport.parkNanos(10_000_000);
        return world().messages().getLast();
    }

    @Override
    public void close() {
        node.close();
        telegram.close();
    }
}
