package vn.sotay.channels.webchat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.sotay.channels.ChannelContract;
import vn.sotay.channels.PlatformUnderTest;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.outbox.Channel;

class WebChatContractTest extends ChannelContract {
    @Override
    protected PlatformUnderTest platform() {
        return new OwnPage();
    }

    /// The transcript is what the person sees.
    private static final class OwnPage implements PlatformUnderTest {
        private final ChannelAccount person = WebChat.account("người-1");
        private final KeptTranscripts transcripts = new KeptTranscripts();
        private final WebChatChannel channel = new WebChatChannel(transcripts, account -> {}, () -> NOW);

        @Override
        public Channel channel() {
            return channel;
        }

        @Override
        public ChannelAccount person() {
            return person;
        }

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public List<Shown> shown() {
            return transcripts.after(person, 0, 1_000).stream()
                    .map(message -> shown(message.bubble()))
                    .toList();
        }

        private static Shown shown(Bubble bubble) {
            List<String> parts = List.of(bubble.title(), bubble.subtitle(), bubble.text(), bubble.footer());
            return new Shown(
                    String.join("\n", parts),
                    bubble.choices().stream().map(Bubble.Button::label).toList());
        }

        @Override
        public int mostCharacters() {
            return 100_000;
        }

        @Override
        public Set<Fault> faults() {
            return Set.of();
        }

        @Override
        public void next(Fault fault) {
            throw new IllegalArgumentException("our own page has no faults");
        }

        @Override
        public void close() {}
    }
}
