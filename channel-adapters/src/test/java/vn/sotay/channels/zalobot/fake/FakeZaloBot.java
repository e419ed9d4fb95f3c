package vn.sotay.channels.zalobot.fake;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.channels.fake.Loopback;

/// The bot platform as a server on loopback, over a {@link ZaloBotWorld}.
public final class FakeZaloBot implements AutoCloseable {
    private static final Pattern PATH = Pattern.compile("/bot([^/]+)/(\\w+)");

    private final ZaloBotWorld world = new ZaloBotWorld();
    private final Loopback server;

    /// @param port 0 for any that is free
    public FakeZaloBot(int port) {
        this.server = new Loopback(port, request -> drawn(answer(request)));
    }

    public ZaloBotWorld world() {
        return world;
    }

    public String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.stop();
    }

    private ZaloBotWorld.Outcome answer(Request request) {
        Matcher path = PATH.matcher(request.getUrl());
        if (!path.matches()) return ZaloBotWorld.refused(404, "Not Found");
        if (!path.group(1).equals(ZaloBotWorld.TOKEN)) return ZaloBotWorld.refused(401, "Unauthorized");
        return world.answer(path.group(2), JsonMapper.shared().readTree(request.getBodyAsString()));
    }

    private static ResponseDefinitionBuilder drawn(ZaloBotWorld.Outcome outcome) {
        ResponseDefinitionBuilder response = aResponse()
                .withStatus(outcome.status())
                .withHeader("Content-Type", "application/json")
                .withBody(outcome.body());
        outcome.onTheWay().ifPresent(fault -> spoil(response, fault));
        return response;
    }

    private static void spoil(ResponseDefinitionBuilder response, Fault fault) {
        switch (fault) {
            case SERVER_ERROR -> Loopback.badGateway(response);
            case CUT_LINE -> Loopback.cut(response);
            case LOST_ANSWER -> Loopback.lost(response);
            case SLOW -> Loopback.slow(response);
            case TOO_FAST, NO_SUCH_CHAT, FORBIDDEN, TOKEN_REVOKED ->
                throw new IllegalArgumentException("is an answer of its own: " + fault);
        }
    }
}
