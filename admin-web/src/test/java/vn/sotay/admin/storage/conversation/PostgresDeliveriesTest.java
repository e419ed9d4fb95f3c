package vn.sotay.admin.storage.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.outbox.DeliveriesContract;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryDraft;
import vn.sotay.conversation.outbox.DeliveryId;
import vn.sotay.conversation.outbox.DeliveryState;

class PostgresDeliveriesTest extends DeliveriesContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @BeforeEach
    void nothingIsLeftOfOtherTests() {
        database.execute("delete from outbox");
        database.execute("delete from echo");
        database.execute("update lane set node = null");
        database.execute("delete from node");
    }

    @Override
    protected Node startedNode() {
        vn.sotay.admin.storage.conversation.Node node = vn.sotay.admin.storage.conversation.Node.on(database);
        return new Node(node.leases(), node.deliveries());
    }

    @Override
    protected void silence(Node node) {
        database.execute("update node set lease_until = now() - interval '1 second'");
    }

    @Override
    protected DeliveryState stateOf(DeliveryId delivery) {
        return database.column("select state from outbox where id = " + delivery.value()).stream()
                .map(state -> DeliveryState.valueOf(state.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(DeliveryState.FORGOTTEN);
    }

    @Test
    void aMessageThatThisVersionCannotReadEndsByNameAndTheNextGoesOn() {
        vn.sotay.admin.storage.conversation.Node node =
                vn.sotay.admin.storage.conversation.Node.withAllLanesOn(database);
        ChannelAccount account = Accounts.anAccount();
        node.deliveries()
                .add(
                        List.of(
                                DeliveryDraft.reply(account, new Reply.Text("lạ")),
                                DeliveryDraft.reply(account, new Reply.Text("hỏng")),
                                DeliveryDraft.reply(account, new Reply.Text("sau"))),
                        NOW);
        database.execute("update outbox set content = '{\"is\":\"video\",\"reply\":{}}' where content like '%lạ%'");
        database.execute("update outbox set content = 'không phải JSON' where content like '%hỏng%'");

        List<Delivery> claimed = node.deliveries().claim(Set.of(Lane.of(account)), Set.of(Accounts.CHANNEL), 10, NOW);

        assertThat(claimed).extracting(Delivery::reply).containsExactly(new Reply.Text("sau"));
        assertThat(database.column("select state || ' ' || coalesce(detail, '') from outbox order by id"))
                .containsExactly("unreached unreadable", "unreached unreadable", "sending ");
    }
}
