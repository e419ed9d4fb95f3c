package vn.sotay.channels.telegram.fake;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.fake.Loopback;

/// The Bot API as a server on loopback, over a {@link TelegramWorld}.
public final class FakeTelegram implements AutoCloseable {
    private final TelegramWorld world = new TelegramWorld();
    private final Loopback server;

    /// @param port 0 for any that is free
    public FakeTelegram(int port) {
        this.server = new Loopback(port, new Skin(world)::answer);
    }

    public TelegramWorld world() {
        return world;
    }

    public String url() {
        return server.url();
    }

    @Override
    public void close() {
        world.close();
        server.stop();
    }

    /// Lets the world answer.
    private static final class Skin {
        private static final JsonMapper JSON = JsonMapper.shared();
        private static final Pattern PATH = Pattern.compile("/bot([^/]+)/(\\w+).*");
        private static final Pattern PART =
                Pattern.compile("name=\"(\\w+)\"\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n([^\\r]*)\\r\\n");

        private final TelegramWorld world;

        Skin(TelegramWorld world) {
            this.world = world;
        }

        ResponseDefinitionBuilder answer(Request request) {
            Matcher path = PATH.matcher(request.getUrl());
            if (!path.matches() || !path.group(1).equals(TelegramWorld.TOKEN))
                return aResponse().withStatus(401).withBody("{\"ok\":false,\"error_code\":401}");
            return drawn(world.answer(path.group(2), parameters(request)));
        }

        private static JsonNode parameters(Request request) {
            String body = request.getBodyAsString();
            try {
                return JSON.readTree(body);
            } catch (JacksonException multipart) {
                ObjectNode fields = JSON.createObjectNode();
                Matcher part = PART.matcher(body);
                while (part.find()) fields.put(part.group(1), part.group(2));
                return fields;
            }
        }

        private ResponseDefinitionBuilder drawn(TelegramWorld.Outcome outcome) {
            ResponseDefinitionBuilder response = aResponse()
                    .withStatus(outcome.status())
                    .withHeader("Content-Type", "application/json")
                    .withBody(outcome.body());
            if (world.latency().isPositive())
                response.withFixedDelay(Math.toIntExact(world.latency().toMillis()));
            outcome.onTheWay().ifPresent(fault -> spoil(response, fault));
            return response;
        }

        private static void spoil(ResponseDefinitionBuilder response, Fault fault) {
            switch (fault) {
                case SERVER_ERROR -> Loopback.badGateway(response);
                case CUT_LINE -> Loopback.cut(response);
                case LOST_ANSWER -> Loopback.lost(response);
                case SLOW -> Loopback.slow(response);
                case TOO_FAST, BLOCKED, TOKEN_REVOKED ->
                    throw new IllegalArgumentException("is an answer of its own: " + fault);
            }
        }
    }
}
