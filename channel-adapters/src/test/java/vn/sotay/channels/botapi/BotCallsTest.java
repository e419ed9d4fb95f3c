package vn.sotay.channels.botapi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sotay.channels.fake.Loopback;

class BotCallsTest {
    private static final String TOKEN = "98765:thu-nghiem_A";
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final Answer OK = Answer.read("{\"ok\":true,\"result\":{\"a\":1}}");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private ResponseDefinitionBuilder next = json("{\"ok\":true,\"result\":{\"a\":1}}");
    private final Loopback server = new Loopback(0, this::heard);
    private final BotCalls calls = new BotCalls(URI.create(server.url() + "/in/here/"), TOKEN, SHORT);

    private ResponseDefinitionBuilder heard(Request request) {
        asked.add(request.getUrl() + " " + request.getBodyAsString());
        return next;
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse().withBody(body);
    }

    @AfterEach
    void close() {
        calls.close();
        server.stop();
    }

    @Test
    void aMethodIsCalledBelowTheAddressOfTheBot() {
        assertThat(calls.call("getMe", Map.of("a", "ế"))).isEqualTo(OK);
        assertThat(asked).containsExactly("/in/here/bot98765:thu-nghiem_A/getMe {\"a\":\"ế\"}");
    }

    static Stream<Arguments> faults() {
        Consumer<ResponseDefinitionBuilder> badGateway = Loopback::badGateway;
        Consumer<ResponseDefinitionBuilder> cut = Loopback::cut;
        Consumer<ResponseDefinitionBuilder> lost = Loopback::lost;
        Consumer<ResponseDefinitionBuilder> slow = Loopback::slow;
        return Stream.of(
                Arguments.of(badGateway, Answer.Intercepted.class),
                Arguments.of(cut, Answer.Unclear.class),
                Arguments.of(lost, Answer.Unclear.class),
                Arguments.of(slow, Answer.Unclear.class));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultOnTheWayIsAnAnswerAndNothingIsSentAgain(
            Consumer<ResponseDefinitionBuilder> fault, Class<? extends Answer> answer) {
        fault.accept(next);

        assertThat(calls.call("sendMessage", Map.of())).isInstanceOf(answer);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatNeverLeftIsToldApartFromWhatGotNoAnswer() {
        server.stop();

        assertThat(calls.call("sendMessage", Map.of())).isInstanceOf(Answer.NotReached.class);
    }

    @Test
    void aMessageThatWouldBeSentElsewhereIsNot() {
        next = aResponse().withStatus(307).withHeader("Location", server.url() + "/elsewhere");

        assertThat(calls.call("sendMessage", Map.of())).isEqualTo(new Answer.Intercepted(307));
        assertThat(asked).hasSize(1);
    }

    @Test
    void theTokenIsInNothingThatIsShown() {
        next = json("{\"ok\":false,\"error_code\":404,\"description\":\"no /bot" + TOKEN + "/getMe\"}");
        assertThat(calls.call("getMe", Map.of()).said()).isEqualTo("404 no /bot…/getMe");

        next = json("{ /bot" + TOKEN);
        Answer garbled = calls.call("getMe", Map.of());
        assertThat(((Answer.Garbled) garbled).body()).doesNotContain("thu-nghiem");
        assertThat(garbled).hasToString("Garbled[7]");
    }

    @Test
    void aLongPollWaitsLongerThanOtherCalls() throws InterruptedException {
        next.withFixedDelay(1_000);

        assertThat(calls.longPoll(Map.of(), Duration.ofSeconds(2))).isEqualTo(OK);
        assertThat(calls.call("getMe", Map.of())).isInstanceOf(Answer.Unclear.class);
    }
}
