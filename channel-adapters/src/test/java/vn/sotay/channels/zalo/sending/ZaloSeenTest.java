package vn.sotay.channels.zalo.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.channels.zalo.ConnectedZalo.NOW;
import static vn.sotay.channels.zalo.ConnectedZalo.PERSON;
import static vn.sotay.channels.zalo.ConnectedZalo.answer;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sotay.channels.ChannelStates.Pause;
import vn.sotay.channels.Received;
import vn.sotay.channels.zalo.ConnectedZalo;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.connection.ZaloConnection;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.Fault;
import vn.sotay.channels.zalo.fake.ZaloWorld;
import vn.sotay.conversation.Reply;

/// A reaction says that a message was seen, as long as it costs nobody anything.
class ZaloSeenTest {
    private static final String REACTION = "/v2.0/oa/message";

    private final FakeZalo fake = new FakeZalo(0, () -> NOW);
    private final ZaloWorld world = fake.world();
    private final ConnectedZalo zalo = new ConnectedZalo(fake, () -> NOW, Optional.empty());
    private final ZaloConnection node = zalo.node();

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void whatAPersonWroteIsMarkedAsSeen() {
        written();

        assertThat(world.calls(REACTION)).isEqualTo(1);
    }

    @Test
    void whileCallsAreScarceNothingIsMarked() {
        world.limit(20);
        for (int i = 0; i < 16; i++) node.channel().send(answer(new Reply.Text("Tin " + i)));

        written();

        assertThat(world.calls(REACTION)).isZero();
        assertThat(node.channel().isOpen(NOW)).as("messages go on").isTrue();
    }

    @Test
    void whileTheChannelStandsStillNothingIsMarked() {
        zalo.states.stop(Zalo.NAME, new Pause(NOW, Optional.empty(), "zalo.package"));

        written();

        assertThat(world.calls(REACTION)).isZero();
    }

    @Test
    void thatItFailsHarmsNothing() {
        node.channel().send(answer(new Reply.Text("Tin")));
        world.next(Fault.LOST_ANSWER);
        written();
        world.nextError(-212, "App has not been registered this api");
        written();

        assertThat(world.calls(REACTION)).isEqualTo(2);
        assertThat(zalo.pause(Zalo.NAME)).isEqualTo("-");
    }

    private void written() {
        Received received = node.webhook().receive(fake.events().text(PERSON.id(), "Xin chào"), NOW);
        ((Received.Work) received).afterwards().run();
    }
}
