package vn.sotay.channels.zalobot;

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
import vn.sotay.channels.zalobot.fake.FakeZaloBot;
import vn.sotay.channels.zalobot.fake.ZaloBotWorld;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.outbox.Channel;

class ZaloBotContractTest extends ChannelContract {
    @Override
    protected PlatformUnderTest platform() {
        return new OnTheFake();
    }

    static ZaloBotSettings settings(String url, ZaloBotSettings.Mode mode) {
        return new ZaloBotSettings(
                ZaloBotWorld.TOKEN,
                URI.create(url),
                mode,
                ZaloBotWorld.SECRET,
                URI.create("https://sotay.example"),
                ZaloBotSettings.Rules.USUAL);
    }

    private static final class OnTheFake implements PlatformUnderTest {
        private final FakeZaloBot fake = new FakeZaloBot(0);
        private final ZaloBotApi api =
                new ZaloBotApi(settings(fake.url(), ZaloBotSettings.Mode.POLLING), Duration.ofSeconds(3));
        private final ZaloBotChannel channel =
                new ZaloBotChannel(api, new OneFile(), new InMemoryChannelStates(), () -> NOW);

        @Override
        public Channel channel() {
            return channel;
        }

        @Override
        public ChannelAccount person() {
            return ZaloBot.account(ZaloBotWorld.BOT, "6ede9afa66b88fe6d6a9");
        }

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public List<Shown> shown() {
            return fake.world().messages().stream()
                    .map(message -> new Shown(message.text(), List.of()))
                    .toList();
        }

        @Override
        public int mostCharacters() {
            return 2_000;
        }

        @Override
        public Set<Fault> faults() {
            return EnumSet.allOf(Fault.class);
        }

        @Override
        public void next(Fault fault) {
            switch (fault) {
                case TOO_FAST -> fake.world().next(vn.sotay.channels.zalobot.fake.Fault.TOO_FAST);
                case SERVER_ERROR -> fake.world().next(vn.sotay.channels.zalobot.fake.Fault.SERVER_ERROR);
                case LOST_ANSWER -> fake.world().next(vn.sotay.channels.zalobot.fake.Fault.LOST_ANSWER);
                case SLOW -> fake.world().next(vn.sotay.channels.zalobot.fake.Fault.SLOW);
                case BLOCKED -> fake.world().next(vn.sotay.channels.zalobot.fake.Fault.NO_SUCH_CHAT);
                case TOKEN_REVOKED -> fake.world().next(vn.sotay.channels.zalobot.fake.Fault.TOKEN_REVOKED);
                case UNREACHABLE -> fake.close();
            }
        }

        @Override
        public void close() {
            api.close();
            fake.close();
        }
    }
}
