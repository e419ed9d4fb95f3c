package vn.sotay.channels.telegram;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sotay.channels.ChannelContract;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.OneFile;
import vn.sotay.channels.PlatformUnderTest;
import vn.sotay.channels.telegram.fake.FakeTelegram;
import vn.sotay.channels.telegram.fake.TelegramWorld;
import vn.sotay.channels.telegram.sending.TelegramChannel;
import vn.sotay.channels.telegram.sending.TelegramFiles;
import vn.sotay.channels.telegram.sending.TelegramPace;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.outbox.Channel;

class TelegramContractTest extends ChannelContract {
    @Override
    protected PlatformUnderTest platform() {
        return new OnTheFake();
    }

    static TelegramSettings settings(String url) {
        return new TelegramSettings(
                TelegramWorld.TOKEN,
                URI.create(url),
                TelegramSettings.Mode.POLLING,
                "",
                TelegramSettings.Disclosure.PUBLIC_ONLY,
                URI.create("https://sotay.example"));
    }

    private static final class OnTheFake implements PlatformUnderTest {
        private final FakeTelegram fake = new FakeTelegram(0);
        private final TelegramApi api = new TelegramApi(settings(fake.url()), Duration.ofSeconds(3));
        private final InMemoryRecords records = new InMemoryRecords();
        private final TelegramChannel channel = new TelegramChannel(
                api,
                new TelegramFiles(new OneFile(), records),
                records,
                TelegramPace.USUAL,
                new InMemoryChannelStates(),
                () -> NOW);

        @Override
        public Channel channel() {
            return channel;
        }

        @Override
        public ChannelAccount person() {
            return Telegram.account("12345", 77);
        }

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public List<Shown> shown() {
            return fake.world().messages().stream()
                    .map(message -> new Shown(message.text(), message.buttons()))
                    .toList();
        }

        @Override
        public int mostCharacters() {
            return 4096;
        }

        @Override
        public Set<Fault> faults() {
            return EnumSet.complementOf(EnumSet.of(Fault.UNREACHABLE));
        }

        @Override
        public void next(Fault fault) {
            fake.world()
                    .next(
                            switch (fault) {
                                case TOO_FAST -> vn.sotay.channels.telegram.fake.Fault.TOO_FAST;
                                case SERVER_ERROR -> vn.sotay.channels.telegram.fake.Fault.SERVER_ERROR;
                                case LOST_ANSWER -> vn.sotay.channels.telegram.fake.Fault.LOST_ANSWER;
                                case SLOW -> vn.sotay.channels.telegram.fake.Fault.SLOW;
                                case BLOCKED -> vn.sotay.channels.telegram.fake.Fault.BLOCKED;
                                case TOKEN_REVOKED -> vn.sotay.channels.telegram.fake.Fault.TOKEN_REVOKED;
                                case UNREACHABLE -> throw new IllegalArgumentException("is not one call's fault");
                            });
        }

        @Override
        public void close() {
            api.close();
            fake.close();
        }
    }
}
