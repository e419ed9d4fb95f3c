package vn.sotay.admin.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/// A provider of OpenID Connect on this machine: discovery, tokens, keys. What it vouches for is told to it.
final class FakeSharedSignIn implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey foreignKey;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private FakeSharedSignIn(HttpServer server, RSAKey key, RSAKey foreignKey) {
        this.server = server;
        this.key = key;
        this.foreignKey = foreignKey;
    }

    static FakeSharedSignIn start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeSharedSignIn provider = new FakeSharedSignIn(server, newKey(), newKey());
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, provider.about()));
            server.createContext(
                    "/keys", exchange -> answer(exchange, new JWKSet(provider.key.toPublicJWK()).toString()));
            server.createContext("/token", exchange -> answer(exchange, provider.token(exchange)));
            server.start();
            return provider;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// A code for which the provider will vouch for that person.
    String vouch(String nonce, Map<String, Object> claims) {
        return code(nonce, claims, key);
    }

    /// The same, signed by somebody else.
    String forge(String nonce, Map<String, Object> claims) {
        return code(nonce, claims, foreignKey);
    }

    private String code(String nonce, Map<String, Object> claims, RSAKey signer) {
        JWTClaimsSet.Builder all = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("sotay")
                .subject("s1")
                .claim("nonce", nonce)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        claims.forEach(all::claim);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), all.build());
            token.sign(new RSASSASigner(signer));
            String code = "code-" + tokens.size();
            tokens.put(code, token.serialize());
            return code;
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String about() {
        return JSON.writeValueAsString(Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"}));
    }

    private String token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String code = form.replaceFirst("(?s).*\\bcode=([^&]+).*", "$1");
        return JSON.writeValueAsString(Map.of(
                "access_token",
                "access",
                "token_type",
                "Bearer",
                "expires_in",
                300,
                "id_token",
                tokens.getOrDefault(code, "")));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
