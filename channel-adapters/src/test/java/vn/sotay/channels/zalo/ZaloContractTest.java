package vn.sotay.channels.zalo;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.OkHttpClient;
import vn.sotay.channels.ChannelContract;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.OneFile;
import vn.sotay.channels.PlatformUnderTest;
import vn.sotay.channels.zalo.connection.ZaloConnection;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.Person;
import vn.sotay.channels.zalo.fake.ZaloWorld;
import vn.sotay.channels.zalo.tokens.InMemoryZaloTokens;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.contact.InMemoryContacts;
import vn.sotay.conversation.outbox.Channel;

class ZaloContractTest extends ChannelContract {
    @Override
    protected PlatformUnderTest platform() {
        return new OnTheFake();
    }

    private static final class OnTheFake implements PlatformUnderTest {
        private final FakeZalo fake = new FakeZalo(0, () -> NOW);
        private final OkHttpClient http = new OkHttpClient.Builder()
                .callTimeout(Duration.ofSeconds(3))
                .retryOnConnectionFailure(false)
                .build();
        private final Channel channel = new ZaloConnection(
                        fake.settings(),
                        new ZaloConnection.Ports(
                                new InMemoryZaloTokens(),
                                new InMemoryChannelStates(),
                                new OneFile(),
                                new InMemoryContacts(),
                                purpose -> Optional.empty(),
                                member -> Optional.empty()),
                        http,
                        () -> NOW)
                .channel();

        @Override
        public Channel channel() {
            return channel;
        }

        @Override
        public ChannelAccount person() {
            return Zalo.account(ZaloWorld.OA, "2000000000000000002");
        }

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public List<Shown> shown() {
            return fake.world().messages(person().id()).stream()
                    .map(message -> new Shown(
                            message.text(),
                            message.buttons().stream().map(Person.Button::title).toList()))
                    .toList();
        }

        @Override
        public int mostCharacters() {
            return 2000;
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
                                case TOO_FAST -> vn.sotay.channels.zalo.fake.Fault.TOO_FAST;
                                case SERVER_ERROR -> vn.sotay.channels.zalo.fake.Fault.SERVER_ERROR;
                                case LOST_ANSWER -> vn.sotay.channels.zalo.fake.Fault.LOST_ANSWER;
                                case SLOW -> vn.sotay.channels.zalo.fake.Fault.SLOW;
                                case BLOCKED -> vn.sotay.channels.zalo.fake.Fault.BLOCKED;
                                case TOKEN_REVOKED -> vn.sotay.channels.zalo.fake.Fault.REVOKED;
                                case UNREACHABLE -> throw new IllegalArgumentException("is not one call's fault");
                            });
        }

        @Override
        public void close() {
            fake.close();
        }
    }
}
