package vn.sotay.channels.telegram.fake;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The Bot API as a server on loopback, over a {@link TelegramWorld}.
public final class FakeTelegram implements AutoCloseable {
    private static final int SLOW_MILLIS = 30_000;

    private final TelegramWorld world = new TelegramWorld();
    private final WireMockServer server;

    /// @param port 0 for any that is free
    public FakeTelegram(int port) {
        WireMockConfiguration options = WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .disableRequestJournal()
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(8)
                .containerThreads(40)
                .extensions(new Skin(world));
        this.server = new WireMockServer(port == 0 ? options.dynamicPort() : options.port(port));
        server.stubFor(any(anyUrl()).willReturn(aResponse()));
        server.start();
    }

    public TelegramWorld world() {
        return world;
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        world.close();
        server.stop();
    }

    /// Lets the world answer.
    private static final class Skin implements ResponseDefinitionTransformerV2 {
        private static final JsonMapper JSON = JsonMapper.shared();
        private static final Pattern PATH = Pattern.compile("/bot([^/]+)/(\\w+).*");
        private static final Pattern PART =
                Pattern.compile("name=\"(\\w+)\"\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n([^\\r]*)\\r\\n");

        private final TelegramWorld world;

        Skin(TelegramWorld world) {
            this.world = world;
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Request request = event.getRequest();
            Matcher path = PATH.matcher(request.getUrl());
            if (!path.matches() || !path.group(1).equals(TelegramWorld.TOKEN))
                return aResponse()
                        .withStatus(401)
                        .withBody("{\"ok\":false,\"error_code\":401}")
                        .build();
            return drawn(world.answer(path.group(2), parameters(request))).build();
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
                case SERVER_ERROR -> response.withStatus(502).withBody("<html>Bad gateway</html>");
                case CUT_LINE ->
                    response.withFault(com.github.tomakehurst.wiremock.http.Fault.MALFORMED_RESPONSE_CHUNK);
                case LOST_ANSWER -> response.withFault(com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE);
                case SLOW -> response.withFixedDelay(SLOW_MILLIS);
                case TOO_FAST, BLOCKED, TOKEN_REVOKED ->
                    throw new IllegalArgumentException("is an answer of its own: " + fault);
            }
        }

        @Override
        public boolean applyGlobally() {
            return true;
        }

        @Override
        public String getName() {
            return "telegram";
        }
    }
}
