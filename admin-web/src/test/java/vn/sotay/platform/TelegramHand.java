package vn.sotay.platform;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.sotay.admin.jobs.Loop;
import vn.sotay.channels.telegram.fake.FakeTelegram;
import vn.sotay.channels.telegram.fake.TelegramWorld;

/// Somebody who writes to the bot on Telegram.
final class TelegramHand implements Hand {
    private static final long PERSON = 77;
    private static final Duration LOOK = Duration.ofMillis(100);

    private final FakeTelegram telegram = new FakeTelegram(0);
    private final Loop looking;
    private List<TelegramWorld.Message> seen = List.of();

    TelegramHand(Consumer<String> screen) {
        telegram.world().holdPolls(Duration.ofSeconds(50));
        this.looking = Loop.start("telegram-hand", () -> look(screen));
    }

    /// What is new, or was changed in its place.
    private void look(Consumer<String> screen) throws InterruptedException {
        List<TelegramWorld.Message> now = telegram.world().messages();
        for (TelegramWorld.Message message : now)
            if (!seen.contains(message)) screen.accept(Hand.drawn(message.text(), message.buttons()));
        seen = now;
        Thread.sleep(LOOK);
    }

    @Override
    public List<String> settings(String url) {
        return List.of("--sotay.telegram.token=" + TelegramWorld.TOKEN, "--sotay.telegram.api-url=" + telegram.url());
    }

    @Override
    public void say(String words) {
        int button = Hand.button(words);
        if (button < 0) telegram.world().writes(PERSON, words);
        else
            telegram.world().messages().reversed().stream()
                    .filter(message -> message.buttons().size() > button)
                    .findFirst()
                    .ifPresent(message -> telegram.world()
                            .presses(PERSON, message.id(), message.data().get(button)));
    }

    @Override
    public void close() {
        looking.stop(Duration.ZERO);
        telegram.close();
    }
}
