package vn.sotay.channels.zalo.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sotay.channels.zalo.ConnectedZalo.CHAT;
import static vn.sotay.channels.zalo.ConnectedZalo.NOW;
import static vn.sotay.channels.zalo.ConnectedZalo.SIGN_IN;
import static vn.sotay.channels.zalo.ConnectedZalo.answer;
import static vn.sotay.channels.zalo.ConnectedZalo.inWords;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.channels.zalo.ConnectedZalo;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalo.connection.ZaloConnection;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.Fault;
import vn.sotay.channels.zalo.fake.ZaloWorld;
import vn.sotay.conversation.Reply;

/// A refresh token is good for one use, whoever crashes and whatever the line does.
class RotationTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final FakeZalo fake = new FakeZalo(0, now::get);
    private final ZaloWorld world = fake.world();
    private final ConnectedZalo zalo = new ConnectedZalo(fake, now::get, Optional.empty());
    private final InMemoryZaloTokens tokens = new InMemoryZaloTokens();

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void thatATokenIsBeingSpentIsWrittenBeforeItIs() {
        Crashing store = new Crashing(tokens, world);
        store.atKeep = false;
        keepFor(60);

        assertThat(zalo.node(store).access().insteadOf("access-1")).isInstanceOf(Grant.Token.class);

        assertThat(store.signInsBeforeSpending).isZero();
        assertThat(world.calls(SIGN_IN)).isEqualTo(1);
        assertThat(tokens.find().orElseThrow().spendingSince()).isEmpty();
    }

    @Test
    void afterACrashBetweenSpendingAndKeepingItIsTriedOnceMoreAndThenAPersonIsAsked() {
        keepFor(60);
        assertThatThrownBy(() -> zalo.node(new Crashing(tokens, world)).access().insteadOf("access-1"))
                .hasMessage("crash");
        assertThat(tokens.find().orElseThrow().spendingSince()).isPresent();

        ZaloConnection restarted = zalo.node(tokens);
        restarted.access().refreshIfDue();

        assertThat(world.calls(SIGN_IN)).isEqualTo(2);
        assertThat(zalo.pause(Zalo.NAME)).isEqualTo("zalo.consent for good");
        restarted.access().refreshIfDue();
        assertThat(restarted.access().insteadOf("access-1")).isInstanceOf(Grant.None.class);
        assertThat(world.calls(SIGN_IN)).as("no third try").isEqualTo(2);
    }

    /// The call had not reached Zalo when the node died.
    @Test
    void aTokenThatWasNotSpentAfterAllOpensTheChannelAgain() {
        keepFor(60);
        tokens.spending(NOW);

        zalo.node(tokens).access().refreshIfDue();

        assertThat(world.refreshes()).isEqualTo(1);
        assertThat(zalo.pause(Zalo.NAME)).isEqualTo("-");
        assertThat(tokens.find().orElseThrow().spendingSince()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"LOST_ANSWER", "CUT_LINE", "SERVER_ERROR", "SLOW"})
    void aRefreshOfUnknownEndIsTriedOnceMoreAndThenAPersonIsAsked(Fault fault) {
        keepFor(60);
        ZaloAccess access = zalo.node(tokens).access();
        world.nextOAuth(fault);

        assertThat(access.insteadOf("access-1")).isInstanceOf(Grant.None.class);
        assertThat(zalo.pause(Zalo.NAME)).as("not yet").isEqualTo("-");
        assertThat(access.insteadOf("access-1")).isInstanceOf(Grant.None.class);

        assertThat(zalo.pause(Zalo.NAME)).isEqualTo("zalo.consent for good");
        assertThat(access.insteadOf("access-1")).isInstanceOf(Grant.None.class);
        assertThat(world.calls(SIGN_IN)).isEqualTo(2);
    }

    @Test
    void aRefreshThatIsLostTwiceIsNotTriedAgain() {
        keepFor(60);
        ZaloAccess access = zalo.node(tokens).access();
        world.nextOAuth(Fault.LOST_ANSWER);
        world.nextOAuth(Fault.LOST_ANSWER);

        for (int i = 0; i < 5; i++) access.insteadOf("access-1");

        assertThat(world.calls(SIGN_IN)).isEqualTo(2);
        assertThat(zalo.pause(Zalo.NAME)).isEqualTo("zalo.consent for good");
    }

    @Test
    void whatAGatewayRefusedIsNotSpent() {
        keepFor(60);
        ZaloAccess access = zalo.node(tokens).access();
        world.nextOAuth(Fault.GATEWAY_BUSY);

        assertThat(access.insteadOf("access-1")).isInstanceOf(Grant.None.class);
        assertThat(tokens.find().orElseThrow().spendingSince()).isEmpty();
        assertThat(access.insteadOf("access-1")).isInstanceOf(Grant.Token.class);
        assertThat(zalo.pause(Zalo.NAME)).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-14002, zalo.app, true",
        "-14003, zalo.app, true",
        "-14029, zalo.app, true",
        "-14014, zalo.consent for good, false",
        "-118, zalo.consent for good, false",
        "-14012, zalo.consent for good, false",
        "-14024, zalo.consent for good, false",
        "-14999, zalo.consent for good, false"
    })
    void aRowOfTheSignInHost(int code, String pause, boolean isKept) {
        keepFor(60);
        world.nextOAuthError(code, "Invalid");
        ZaloAccess access = zalo.node(tokens).access();

        assertThat(access.insteadOf("access-1")).isInstanceOf(Grant.None.class);

        assertThat(zalo.pause(Zalo.NAME)).isEqualTo(pause);
        assertThat(tokens.find().isPresent()).isEqualTo(isKept);
        assertThat(tokens.find().flatMap(ZaloTokens.Kept::spendingSince)).isEmpty();
        assertThat(world.calls(SIGN_IN)).isEqualTo(1);
    }

    @Test
    void manyCallsOnTwoNodesRenewTheTokenOnce() {
        keepFor(60_000);
        List<ZaloConnection> nodes = List.of(zalo.node(tokens), zalo.node(tokens));
        nodes.forEach(node -> node.channel().send(answer(new Reply.Text("Một"))));
        world.expireToken();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<String>> sent = IntStream.range(0, 12)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> inWords(nodes.get(i % 2).channel().send(answer(new Reply.Text("Tin " + i)))),
                            threads))
                    .toList();
            assertThat(sent.stream().map(CompletableFuture::join)).containsOnly("sent");
        }

        assertThat(world.refreshes()).isEqualTo(1);
    }

    /// What is kept is read again before anything is spent.
    @Test
    void aNodeThatHoldsAnOldTokenTakesWhatAnotherRenewed() {
        keepFor(60_000);
        ZaloConnection one = zalo.node(tokens);
        ZaloConnection other = zalo.node(tokens);
        one.channel().send(answer(new Reply.Text("Một")));
        other.channel().send(answer(new Reply.Text("Một")));
        world.expireToken();
        one.channel().send(answer(new Reply.Text("Hai")));
        int calls = world.calls(CHAT);

        assertThat(inWords(other.channel().send(answer(new Reply.Text("Hai"))))).isEqualTo("sent");

        assertThat(world.calls(CHAT) - calls).isEqualTo(2);
        assertThat(world.refreshes()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"18001, 0", "18000, 1", "17999, 1", "61, 1", "0, 1"})
    void aTokenIsRenewedFiveHoursBeforeItEnds(int secondsLeft, int refreshes) {
        keepFor(secondsLeft);

        zalo.node(tokens).access().refreshIfDue();

        assertThat(world.refreshes()).isEqualTo(refreshes);
    }

    @Test
    void theFirstRefreshTokenIsSpentAtFirstUseAndNeverAgain() {
        ZaloConnection node = zalo.node(tokens);
        assertThat(inWords(node.channel().send(answer(new Reply.Text("Một"))))).isEqualTo("sent");
        now.set(NOW.plusSeconds(80_000));
        node.access().refreshIfDue();
        now.set(NOW.plusSeconds(300_000));

        assertThat(inWords(node.channel().send(answer(new Reply.Text("Hai"))))).isEqualTo("sent");
        assertThat(world.refreshes()).isEqualTo(3);
        assertThat(tokens.find().orElseThrow().pair().accessExpires())
                .isEqualTo(now.get().plusSeconds(90_000));
    }

    @Test
    void noTokenIsWrittenOut() {
        keepFor(60);
        Grant grant = zalo.node(tokens).access().insteadOf("access-1");

        assertThat(grant + " " + tokens.find()).doesNotContain("access-", "refresh-");
    }

    /// What the fake takes, for so long by our clock.
    private void keepFor(int seconds) {
        tokens.keep(
                new ZaloTokens.Pair(ZaloWorld.OA, world.accessToken(), world.refreshToken(), NOW.plusSeconds(seconds)),
                NOW);
    }
}
