package vn.sotay.platform;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.sotay.admin.jobs.Loop;
import vn.sotay.channels.zalobot.fake.FakeZaloBot;
import vn.sotay.channels.zalobot.fake.ZaloBotWorld;

/// Somebody who writes to the bot on Zalo's bot platform, where choices are picked by their numbers.
final class ZaloBotHand implements Hand {
    private static final String PERSON = "6ede9afa66b88fe6d6a9";
    private static final Duration LOOK = Duration.ofMillis(100);

    private final FakeZaloBot platform = new FakeZaloBot(0);
    private final Loop looking;
    private int seen;

    ZaloBotHand(Consumer<String> screen) {
        this.looking = Loop.start("zalobot-hand", () -> look(screen));
    }

    private void look(Consumer<String> screen) throws InterruptedException {
        List<ZaloBotWorld.Message> now = platform.world().messages();
        now.subList(seen, now.size()).forEach(message -> screen.accept(message.text()));
        seen = now.size();
        Thread.sleep(LOOK);
    }

    @Override
    public List<String> settings(String url) {
        return List.of("--sotay.zalobot.token=" + ZaloBotWorld.TOKEN, "--sotay.zalobot.api-url=" + platform.url());
    }

    @Override
    public void say(String words) {
        int button = Hand.button(words);
        platform.world().writes(PERSON, button < 0 ? words : Integer.toString(button + 1));
    }

    @Override
    public void close() {
        looking.stop(Duration.ZERO);
        platform.close();
    }
}
