package vn.sotay.channels.zalo.fake;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import java.net.URI;
import java.time.InstantSource;
import vn.sotay.channels.fake.Loopback;
import vn.sotay.channels.zalo.ZaloSettings;

/// Zalo's three hosts as one server on loopback, over a {@link ZaloWorld}.
public final class FakeZalo implements AutoCloseable {
    private final ZaloWorld world;
    private final Loopback server;

    /// @param port 0 for any that is free
    public FakeZalo(int port, InstantSource time) {
        this.world = new ZaloWorld(time);
        this.server = new Loopback(port, new Skin(world)::answer);
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
        return server.url();
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
    private static final class Skin {
        private final ZaloWorld world;

        Skin(ZaloWorld world) {
            this.world = world;
        }

        ResponseDefinitionBuilder answer(Request request) {
            URI uri = URI.create(request.getUrl());
            Outgoing outgoing = world.answer(new Call(
                    uri.getPath(),
                    uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                    header(request, "access_token") + header(request, "secret_key"),
                    request.getBodyAsString()));
            return drawn(outgoing);
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
                case SERVER_ERROR -> Loopback.badGateway(response);
                case CUT_LINE -> Loopback.cut(response);
                case LOST_ANSWER -> Loopback.lost(response);
                case SLOW -> Loopback.slow(response);
                case TOO_FAST, GATEWAY_BUSY, EXPIRED_TOKEN, REVOKED, BLOCKED ->
                    throw new IllegalArgumentException("is an answer of its own: " + fault);
            }
        }
    }
}
