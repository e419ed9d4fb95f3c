package vn.sotay.channels.zalo.fake;

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
import java.net.URI;
import java.time.InstantSource;
import vn.sotay.channels.zalo.ZaloSettings;

/// Zalo's three hosts as one server on loopback, over a {@link ZaloWorld}.
public final class FakeZalo implements AutoCloseable {
    private static final int SLOW_MILLIS = 30_000;

    private final ZaloWorld world;
    private final WireMockServer server;

    /// @param port 0 for any that is free
    public FakeZalo(int port, InstantSource time) {
        this.world = new ZaloWorld(time);
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

    public FakeZalo() {
        this(0, InstantSource.system());
    }

    public ZaloWorld world() {
        return world;
    }

    public ZaloEvents events() {
        return new ZaloEvents(world.time);
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    /// Settings of an account that has been connected to this server.
    public ZaloSettings settings() {
        return ZaloSettings.of(
                new ZaloSettings.App(ZaloWorld.APP, ZaloWorld.APP_SECRET, ZaloWorld.OA_SECRET, world.refreshToken()),
                new ZaloSettings.Addresses(url(), url(), url()),
                "https://sotay.example/channels/zalo/callback");
    }

    @Override
    public void close() {
        server.stop();
    }

    /// Lets the world answer.
    private static final class Skin implements ResponseDefinitionTransformerV2 {
        private final ZaloWorld world;

        Skin(ZaloWorld world) {
            this.world = world;
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Request request = event.getRequest();
            URI uri = URI.create(request.getUrl());
            Outgoing outgoing = world.answer(new Call(
                    uri.getPath(),
                    uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                    header(request, "access_token") + header(request, "secret_key"),
                    request.getBodyAsString()));
            return drawn(outgoing).build();
        }

        private static String header(Request request, String name) {
            return request.containsHeader(name) ? request.getHeader(name) : "";
        }

        private ResponseDefinitionBuilder drawn(Outgoing outgoing) {
            ResponseDefinitionBuilder response = aResponse().withStatus(outgoing.status());
            if (outgoing.status() == 302) return response.withHeader("Location", outgoing.body());
            response.withHeader("Content-Type", "application/json;charset=utf-8")
                    .withHeader("X-RateLimit-Limit", Integer.toString(world.rate.limit()))
                    .withHeader("X-RateLimit-Remain", Integer.toString(world.rate.remain()))
                    .withBody(outgoing.body());
            outgoing.onTheWay().ifPresent(fault -> spoil(response, fault));
            return response;
        }

        private static void spoil(ResponseDefinitionBuilder response, Fault fault) {
            switch (fault) {
                case SERVER_ERROR -> response.withStatus(502).withBody("<html>Bad gateway</html>");
                case CUT_LINE ->
                    response.withFault(com.github.tomakehurst.wiremock.http.Fault.MALFORMED_RESPONSE_CHUNK);
                case LOST_ANSWER -> response.withFault(com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE);
                case SLOW -> response.withFixedDelay(SLOW_MILLIS);
                case TOO_FAST, GATEWAY_BUSY, EXPIRED_TOKEN, REVOKED, BLOCKED ->
                    throw new IllegalArgumentException("is an answer of its own: " + fault);
            }
        }

        @Override
        public boolean applyGlobally() {
            return true;
        }

        @Override
        public String getName() {
            return "zalo";
        }
    }
}
