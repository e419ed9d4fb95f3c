package vn.sotay.conversation.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.TickingClock;
import vn.sotay.conversation.lane.LaneTable;

class FittingDeliveriesTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    private final LaneTable lanes = new LaneTable(new TickingClock());
    private final InMemoryDeliveries stored = new InMemoryDeliveries(lanes, lanes.aNodeWithAll());
    private final FittingDeliveries fitting = new FittingDeliveries(stored, List.of(new OneWordAtATime()));

    @Test
    void whatTheChannelSendsSeparatelyIsDeliveredSeparatelyAndInOrder() {
        ChannelAccount account = Accounts.anAccount();

        fitting.add(
                List.of(
                        new DeliveryDraft(account, DeliveryKind.NOTICE, new Reply.Text("một hai")),
                        DeliveryDraft.reply(account, new Reply.Text("ba"))),
                NOW);

        assertThat(stored.repliesTo(account))
                .containsExactly(new Reply.Text("một"), new Reply.Text("hai"), new Reply.Text("ba"));
    }

    @Test
    void whatIsForAChannelThatIsOffIsKeptAsItIs() {
        ChannelAccount elsewhere = new ChannelAccount(new ChannelName("off"), "bot", "1");

        fitting.add(List.of(DeliveryDraft.reply(elsewhere, new Reply.Text("một hai"))), NOW);

        assertThat(stored.repliesTo(elsewhere)).containsExactly(new Reply.Text("một hai"));
    }

    private record OneWordAtATime() implements Channel {
        @Override
        public ChannelName name() {
            return Accounts.CHANNEL;
        }

        @Override
        public List<Reply> messages(Reply reply) {
            if (!(reply instanceof Reply.Text(String text))) return List.of(reply);
            return List.of(text.split(" ", -1)).stream()
                    .<Reply>map(Reply.Text::new)
                    .toList();
        }

        @Override
        public Drawn drawn(Reply message) {
            return new Drawn("", java.util.List.of());
        }

        @Override
        public SendOutcome send(Delivery delivery) {
            return new SendOutcome.Sent("m");
        }
    }
}
