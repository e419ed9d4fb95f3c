package vn.sotay.channels.fake;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.function.Function;

/// A made-up platform as a server on loopback.
public final class Loopback {
    private static final int SLOW_MILLIS = 30_000;

    private final WireMockServer server;

    /// @param port 0 for any that is free
    public Loopback(int port, Function<Request, ResponseDefinitionBuilder> platform) {
        WireMockConfiguration options = WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .disableRequestJournal()
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(8)
                .containerThreads(40)
                .extensions(new Skin(platform));
        this.server = new WireMockServer(port == 0 ? options.dynamicPort() : options.port(port));
        server.stubFor(any(anyUrl()).willReturn(aResponse()));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    public void stop() {
        server.stop();
    }

    /// A gateway answers in the platform's place.
    public static void badGateway(ResponseDefinitionBuilder response) {
        response.withStatus(502).withBody("<html>Bad gateway</html>");
    }

    /// The answer breaks off.
    public static void cut(ResponseDefinitionBuilder response) {
        response.withFault(Fault.MALFORMED_RESPONSE_CHUNK);
    }

    /// The line is closed without an answer.
    public static void lost(ResponseDefinitionBuilder response) {
        response.withFault(Fault.EMPTY_RESPONSE);
    }

    /// The answer comes after half a minute.
    public static void slow(ResponseDefinitionBuilder response) {
        response.withFixedDelay(SLOW_MILLIS);
    }

    /// Lets the platform answer.
    private static final class Skin implements ResponseDefinitionTransformerV2 {
        private final Function<Request, ResponseDefinitionBuilder> platform;

        Skin(Function<Request, ResponseDefinitionBuilder> platform) {
            this.platform = platform;
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            return platform.apply(event.getRequest()).build();
        }

        @Override
        public boolean applyGlobally() {
            return true;
        }

        @Override
        public String getName() {
            return "platform";
        }
    }
}
