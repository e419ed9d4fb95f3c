package vn.sotay.conversation.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LaneTable;
import vn.sotay.conversation.lane.Leases;

/// What {@link Deliveries} promises. When a test begins, no node lives and nothing of other tests is due in
/// the lanes of its accounts (a store that is shared should be emptied first).
public abstract class DeliveriesContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00.123456Z");
    private static final int MANY = 100_000;
    private static final Set<ChannelName> OPEN = Set.of(Accounts.CHANNEL);

    private final List<Node> nodes = new ArrayList<>();

    /// One node's view.
    public record Node(Leases leases, Deliveries deliveries) {}

    /// A node that has just started, on the store that all nodes of the test share.
    protected abstract Node startedNode();

    /// Makes the lease of the node run out, as if it had been silent for longer than a lease.
    protected abstract void silence(Node node);

    protected abstract DeliveryState stateOf(DeliveryId delivery);

    @AfterEach
    void everybodyLeaves() {
        nodes.forEach(node -> node.leases().leave());
    }

    private Node aNode() {
        Node node = startedNode();
        nodes.add(node);
        node.leases().renew();
        return node;
    }

    private Deliveries holderOfAllLanes() {
        Node node = aNode();
        node.leases().take(Lane.COUNT);
        return node.deliveries();
    }

    @Test
    void whatIsAddedIsClaimedAsItWas() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        Reply.Choice choice = new Reply.Choice(ChoiceId.of("lookup", "read", 12, 3), "Đọc tiếp “Điều 5”");
        List<Reply> replies = List.of(
                new Reply.Text("Chào đồng chí 🇻🇳\n\n• Một"),
                new Reply.Menu("Đồng chí cần việc gì?", List.of(choice)),
                new Reply.Card(new Reply.Heading("Quy định", ""), "Nội dung", "Nguồn", List.of(choice, choice)));

        deliveries.add(
                replies.stream()
                        .map(reply -> DeliveryDraft.reply(account, reply))
                        .toList(),
                NOW);

        List<Delivery> claimed = claim(deliveries, NOW, account);
        assertThat(claimed).extracting(Delivery::reply).isEqualTo(replies);
        assertThat(claimed).allSatisfy(delivery -> {
            assertThat(delivery.to()).isEqualTo(account);
            assertThat(delivery.kind()).isEqualTo(DeliveryKind.REPLY);
            assertThat(delivery.attempts()).isZero();
            assertThat(stateOf(delivery.id())).isEqualTo(DeliveryState.SENDING);
        });
    }

    @Test
    void nothingIsClaimedTwice() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.REPLY, "một", "hai");

        assertThat(texts(claim(deliveries, NOW, account))).containsExactly("một", "hai");
        assertThat(claim(deliveries, NOW.plusSeconds(3600), account)).isEmpty();
    }

    @Test
    void noMoreIsClaimedThanAskedForAndTheRestFollowsInOrder() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.REPLY, "một", "hai", "ba", "bốn");

        assertThat(texts(deliveries.claim(laneOf(account), OPEN, 3, NOW))).containsExactly("một", "hai", "ba");
        assertThat(texts(deliveries.claim(laneOf(account), OPEN, 3, NOW))).containsExactly("bốn");
    }

    @Test
    void repliesGoBeforeNoticesAndNoticesBeforeReminders() {
        Deliveries deliveries = holderOfAllLanes();
        Lane lane = new Lane(9);
        add(deliveries, Accounts.anAccountIn(lane), DeliveryKind.REMINDER, "nhắc 1");
        add(deliveries, Accounts.anAccountIn(lane), DeliveryKind.NOTICE, "tin 1");
        add(deliveries, Accounts.anAccountIn(lane), DeliveryKind.REPLY, "đáp 1");
        add(deliveries, Accounts.anAccountIn(lane), DeliveryKind.NOTICE, "tin 2");
        add(deliveries, Accounts.anAccountIn(lane), DeliveryKind.REPLY, "đáp 2");

        assertThat(texts(deliveries.claim(Set.of(lane), OPEN, MANY, NOW)))
                .containsExactly("đáp 1", "đáp 2", "tin 1", "tin 2", "nhắc 1");
    }

    @Test
    void theMostUrgentAreTakenWhenThereIsNoRoomForAll() {
        Deliveries deliveries = holderOfAllLanes();
        Lane lane = new Lane(10);
        add(deliveries, Accounts.anAccountIn(lane), DeliveryKind.NOTICE, "tin 1", "tin 2");
        add(deliveries, Accounts.anAccountIn(lane), DeliveryKind.REPLY, "đáp");

        assertThat(texts(deliveries.claim(Set.of(lane), OPEN, 2, NOW))).containsExactly("đáp", "tin 1");
    }

    @Test
    void onlyTheLanesAskedForAreClaimed() {
        Deliveries deliveries = holderOfAllLanes();
        Lane lane = new Lane(11);
        add(deliveries, Accounts.anAccountIn(lane), DeliveryKind.REPLY, "trong");
        add(deliveries, Accounts.anAccountOutside(lane), DeliveryKind.REPLY, "ngoài");

        assertThat(texts(deliveries.claim(Set.of(lane), OPEN, MANY, NOW))).containsExactly("trong");
        assertThat(deliveries.claim(Set.of(), OPEN, MANY, NOW)).isEmpty();
    }

    @Test
    void lanesOfAnotherNodeGiveNothing() {
        Deliveries owner = holderOfAllLanes();
        Deliveries other = aNode().deliveries();
        ChannelAccount account = Accounts.anAccount();
        add(other, account, DeliveryKind.REPLY, "một");

        assertThat(other.claim(LaneTable.all(), OPEN, MANY, NOW)).isEmpty();
        assertThat(texts(claim(owner, NOW, account))).containsExactly("một");
    }

    @Test
    void everyOutcomeEndsInItsOwnState() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.NOTICE, "một", "hai", "ba");
        List<Delivery> claimed = claim(deliveries, NOW, account);

        deliveries.record(
                List.of(
                        new Settled(claimed.get(0).id(), new Delivery.Status.Sent("m-1")),
                        new Settled(
                                claimed.get(1).id(),
                                new Delivery.Status.Unreached(SendOutcome.Reason.ACCOUNT_GONE, "đã xoá")),
                        new Settled(claimed.get(2).id(), new Delivery.Status.Unknown("mất liên lạc"))),
                NOW);

        assertThat(claimed.stream().map(Delivery::id).map(this::stateOf))
                .containsExactly(DeliveryState.SENT, DeliveryState.UNREACHED, DeliveryState.UNKNOWN);
        assertThat(claim(deliveries, NOW.plusSeconds(9_999_999), account)).isEmpty();
    }

    @Test
    void recordingTheSameTwiceIsRecordingItOnce() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.REPLY, "một", "hai");
        List<Delivery> claimed = claim(deliveries, NOW, account);
        List<Settled> settled = List.of(
                new Settled(claimed.get(0).id(), new Delivery.Status.Sent("m-1")),
                new Settled(claimed.get(1).id(), new Delivery.Status.Waiting(NOW.plusSeconds(4), 1, "bận")));

        deliveries.record(settled, NOW);
        deliveries.record(settled, NOW);

        assertThat(stateOf(claimed.get(0).id())).isEqualTo(DeliveryState.SENT);
        assertThat(claim(deliveries, NOW.plusSeconds(4), account))
                .extracting(Delivery::attempts)
                .containsExactly(1);
    }

    @Test
    void recordingNothingChangesNothing() {
        holderOfAllLanes().record(List.of(), NOW);
    }

    @Test
    void whatMustWaitIsClaimedAgainWhenItIsDue() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.REPLY, "một");
        Delivery first = claim(deliveries, NOW, account).getFirst();

        waitUntil(deliveries, first, NOW.plusSeconds(8));

        assertThat(stateOf(first.id())).isEqualTo(DeliveryState.WAITING);
        assertThat(claim(deliveries, NOW.plusMillis(7_999), account)).isEmpty();
        Delivery again = claim(deliveries, NOW.plusSeconds(8), account).getFirst();
        assertThat(again).isEqualTo(new Delivery(first.id(), first.kind(), first.to(), first.reply(), 1));
    }

    @Test
    void aWaitingReplyKeepsEverythingLaterOfTheAccountBack() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.REPLY, "một");
        waitUntil(deliveries, claim(deliveries, NOW, account).getFirst(), NOW.plusSeconds(8));
        add(deliveries, account, DeliveryKind.REPLY, "hai");
        add(deliveries, account, DeliveryKind.NOTICE, "tin");
        add(deliveries, account, DeliveryKind.REMINDER, "nhắc");

        assertThat(claim(deliveries, NOW.plusSeconds(7), account)).isEmpty();
        assertThat(texts(claim(deliveries, NOW.plusSeconds(8), account))).containsExactly("một", "hai", "tin", "nhắc");
    }

    @Test
    void aReplyPassesAWaitingNotice() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.NOTICE, "tin 1");
        waitUntil(deliveries, claim(deliveries, NOW, account).getFirst(), NOW.plusSeconds(8));
        add(deliveries, account, DeliveryKind.NOTICE, "tin 2");
        add(deliveries, account, DeliveryKind.REMINDER, "nhắc");
        add(deliveries, account, DeliveryKind.REPLY, "đáp");

        assertThat(texts(claim(deliveries, NOW.plusSeconds(1), account))).containsExactly("đáp");
        assertThat(texts(claim(deliveries, NOW.plusSeconds(8), account))).containsExactly("tin 1", "tin 2", "nhắc");
    }

    @Test
    void otherAccountsAreNotKeptBack() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        ChannelAccount neighbour = Accounts.anAccountIn(Lane.of(account));
        add(deliveries, account, DeliveryKind.REPLY, "một");
        waitUntil(deliveries, claim(deliveries, NOW, account).getFirst(), NOW.plusSeconds(8));
        add(deliveries, neighbour, DeliveryKind.REMINDER, "nhắc");

        assertThat(texts(claim(deliveries, NOW, neighbour))).containsExactly("nhắc");
    }

    @Test
    void whoeverTakesTheLaneOfADeadNodeSendsItsRepliesAgainAndLeavesItsNoticesUnknown() {
        Node dead = aNode();
        dead.leases().take(Lane.COUNT);
        ChannelAccount account = Accounts.anAccount();
        add(dead.deliveries(), account, DeliveryKind.REPLY, "đáp");
        add(dead.deliveries(), account, DeliveryKind.NOTICE, "tin");
        add(dead.deliveries(), account, DeliveryKind.REMINDER, "nhắc");
        List<Delivery> halfSent = claim(dead.deliveries(), NOW, account);
        add(dead.deliveries(), account, DeliveryKind.NOTICE, "tin sau");
        silence(dead);

        Deliveries heir = holderOfAllLanes();

        assertThat(halfSent.stream().map(Delivery::id).map(this::stateOf))
                .containsExactly(DeliveryState.WAITING, DeliveryState.UNKNOWN, DeliveryState.UNKNOWN);
        assertThat(texts(claim(heir, NOW, account))).containsExactly("đáp", "tin sau");
    }

    @Test
    void whatAnotherNodeHasTakenOverIsLeftAlone() {
        Node dead = aNode();
        dead.leases().take(Lane.COUNT);
        ChannelAccount account = Accounts.anAccount();
        add(dead.deliveries(), account, DeliveryKind.REPLY, "đáp");
        add(dead.deliveries(), account, DeliveryKind.NOTICE, "tin");
        List<Delivery> halfSent = claim(dead.deliveries(), NOW, account);
        List<Settled> late = halfSent.stream()
                .map(delivery -> new Settled(delivery.id(), new Delivery.Status.Sent("muộn")))
                .toList();
        silence(dead);
        Deliveries heir = holderOfAllLanes();
        List<Delivery> again = claim(heir, NOW, account);

        dead.deliveries().record(late, NOW);

        assertThat(stateOf(halfSent.get(0).id())).isEqualTo(DeliveryState.SENDING);
        assertThat(stateOf(halfSent.get(1).id())).isEqualTo(DeliveryState.UNKNOWN);
        heir.record(List.of(new Settled(again.getFirst().id(), new Delivery.Status.Sent("m"))), NOW);
        assertThat(stateOf(halfSent.get(0).id())).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void onlyWhatEndedBeforeIsForgotten() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.REPLY, "cũ");
        DeliveryId old = sent(deliveries, account, NOW);
        add(deliveries, account, DeliveryKind.REPLY, "mới");
        DeliveryId recent = sent(deliveries, account, NOW.plusSeconds(60));
        add(deliveries, account, DeliveryKind.REPLY, "đang gửi");
        DeliveryId sending = claim(deliveries, NOW, account).getFirst().id();

        assertThat(deliveries.forget(NOW.plusSeconds(30))).isPositive();

        assertThat(stateOf(old)).isEqualTo(DeliveryState.FORGOTTEN);
        assertThat(stateOf(recent)).isEqualTo(DeliveryState.SENT);
        assertThat(stateOf(sending)).isEqualTo(DeliveryState.SENDING);
    }

    @Test
    void whatWaitsIsNeverForgotten() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.REPLY, "chờ");

        deliveries.forget(NOW.plusSeconds(99));

        assertThat(texts(claim(deliveries, NOW, account))).containsExactly("chờ");
    }

    @Test
    void aChannelThatIsShutGivesNothingAndLosesNothing() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.REPLY, "một");

        assertThat(deliveries.claim(laneOf(account), Set.of(new ChannelName("other")), MANY, NOW))
                .isEmpty();
        assertThat(texts(claim(deliveries, NOW, account))).containsExactly("một");
    }

    @Test
    void anEchoSettlesTheReplyWhoseAnswerWasLost() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        Delivery lost = lostReply(deliveries, account, "một", "f1");

        deliveries.arrived(new Echo(account, "m-7", "f1", NOW));

        assertThat(stateOf(lost.id())).isEqualTo(DeliveryState.SENT);
        assertThat(claim(deliveries, NOW.plusSeconds(3600), account)).isEmpty();
    }

    @Test
    void anEchoSettlesTheNoticeThatWasUnknown() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.NOTICE, "tin");
        Delivery notice = claim(deliveries, NOW, account).getFirst();
        deliveries.record(List.of(new Settled(notice.id(), new Delivery.Status.Unknown("cắt", "f1"))), NOW);

        deliveries.arrived(new Echo(account, "m-7", "f1", NOW));

        assertThat(stateOf(notice.id())).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void anEchoThatComesBeforeTheLossIsKnownIsKeptForIt() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.REPLY, "một");
        Delivery reply = claim(deliveries, NOW, account).getFirst();

        deliveries.arrived(new Echo(account, "m-7", "f1", NOW));
        deliveries.record(List.of(new Settled(reply.id(), lost("f1"))), NOW);

        assertThat(stateOf(reply.id())).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void anEchoOfWhatIsKnownToBeSentSettlesNothingElse() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.REPLY, "một");
        Delivery first = claim(deliveries, NOW, account).getFirst();
        deliveries.record(List.of(new Settled(first.id(), new Delivery.Status.Sent("m-7"))), NOW);
        Delivery second = lostReply(deliveries, account, "một", "f1");

        deliveries.arrived(new Echo(account, "m-7", "f1", NOW));

        assertThat(stateOf(second.id())).isEqualTo(DeliveryState.WAITING);
    }

    @Test
    void anEchoThatCameBeforeItsAnswerSettlesNothingElse() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        add(deliveries, account, DeliveryKind.REPLY, "một");
        Delivery first = claim(deliveries, NOW, account).getFirst();
        deliveries.arrived(new Echo(account, "m-7", "f1", NOW));
        deliveries.record(List.of(new Settled(first.id(), new Delivery.Status.Sent("m-7"))), NOW);

        Delivery second = lostReply(deliveries, account, "một", "f1");

        assertThat(stateOf(second.id())).isEqualTo(DeliveryState.WAITING);
    }

    @Test
    void oneEchoSettlesOneDelivery() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        Delivery first = lostReply(deliveries, account, "một", "f1");
        add(deliveries, account, DeliveryKind.NOTICE, "một");
        Delivery second = claim(deliveries, NOW.plusSeconds(99), account).getLast();
        deliveries.record(
                List.of(
                        new Settled(first.id(), lost("f1")),
                        new Settled(second.id(), new Delivery.Status.Unknown("cắt", "f1"))),
                NOW);

        deliveries.arrived(new Echo(account, "m-7", "f1", NOW));
        assertThat(stateOf(first.id())).isEqualTo(DeliveryState.SENT);
        assertThat(stateOf(second.id())).isEqualTo(DeliveryState.UNKNOWN);

        deliveries.arrived(new Echo(account, "m-8", "f1", NOW));
        assertThat(stateOf(second.id())).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void anEchoOfAnotherAccountOrOtherWordsSettlesNothing() {
        Deliveries deliveries = holderOfAllLanes();
        ChannelAccount account = Accounts.anAccount();
        Delivery lost = lostReply(deliveries, account, "một", "f1");

        deliveries.arrived(new Echo(Accounts.anAccount(), "m-7", "f1", NOW));
        deliveries.arrived(new Echo(account, "m-8", "f2", NOW));

        assertThat(stateOf(lost.id())).isEqualTo(DeliveryState.WAITING);
    }

    private static Delivery.Status lost(String fingerprint) {
        return new Delivery.Status.Waiting(NOW.plusSeconds(10), 1, "cắt", fingerprint);
    }

    private static Delivery lostReply(Deliveries deliveries, ChannelAccount to, String text, String fingerprint) {
        add(deliveries, to, DeliveryKind.REPLY, text);
        Delivery delivery = claim(deliveries, NOW, to).getFirst();
        deliveries.record(List.of(new Settled(delivery.id(), lost(fingerprint))), NOW);
        return delivery;
    }

    private DeliveryId sent(Deliveries deliveries, ChannelAccount account, Instant at) {
        DeliveryId id = claim(deliveries, NOW, account).getFirst().id();
        deliveries.record(List.of(new Settled(id, new Delivery.Status.Sent("m"))), at);
        return id;
    }

    private static void waitUntil(Deliveries deliveries, Delivery delivery, Instant due) {
        deliveries.record(
                List.of(new Settled(delivery.id(), new Delivery.Status.Waiting(due, delivery.attempts() + 1, "bận"))),
                NOW);
    }

    private static void add(Deliveries deliveries, ChannelAccount to, DeliveryKind kind, String... texts) {
        List<DeliveryDraft> drafts = new ArrayList<>();
        for (String text : texts) drafts.add(new DeliveryDraft(to, kind, new Reply.Text(text)));
        deliveries.add(drafts, NOW);
    }

    private static List<Delivery> claim(Deliveries deliveries, Instant now, ChannelAccount account) {
        return deliveries.claim(laneOf(account), OPEN, MANY, now).stream()
                .filter(delivery -> delivery.to().equals(account))
                .toList();
    }

    private static Set<Lane> laneOf(ChannelAccount account) {
        return Set.of(Lane.of(account));
    }

    private static List<String> texts(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(delivery -> delivery.reply() instanceof Reply.Text(String text) ? text : "?")
                .toList();
    }
}
