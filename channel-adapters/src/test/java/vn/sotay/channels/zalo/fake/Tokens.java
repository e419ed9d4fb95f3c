package vn.sotay.channels.zalo.fake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.zalo.ZaloJson;

/// The sign-in host: a refresh token is good for one use, and the access token before it dies with it.
final class Tokens {
    private final String secret;
    private final Map<String, String> codes = new HashMap<>();
    private String access = "access-1";
    private String refresh = "refresh-1";
    private boolean expired;
    private int generation = 1;
    private int refreshes;

    Tokens(String secret) {
        this.secret = secret;
    }

    synchronized String access() {
        return access;
    }

    synchronized String refresh() {
        return refresh;
    }

    synchronized int refreshes() {
        return refreshes;
    }

    /// The access token is over; the refresh token is good.
    synchronized void expire() {
        expired = true;
    }

    /// Nothing is good any more.
    synchronized void revoke() {
        rotate();
        access = "none-" + generation;
        refresh = "none-" + generation;
    }

    /// A code for whoever comes from the page of consent.
    synchronized String code(String challenge) {
        String code = "code-" + codes.size();
        codes.put(code, challenge);
        return code;
    }

    /// The error, if this token is not good.
    synchronized Optional<Outgoing> refusal(String token) {
        if (!token.equals(access)) return Optional.of(Outgoing.error(-216, "Access token is invalid"));
        if (expired) return Optional.of(Outgoing.error(-220, "Access token is expired or removed"));
        return Optional.empty();
    }

    synchronized Outgoing ask(Call call) {
        if (!call.key().equals(secret)) return refused(-14002, "Invalid app");
        Map<String, String> form = call.form();
        return switch (form.getOrDefault("grant_type", "")) {
            case "refresh_token" -> refresh(form.getOrDefault("refresh_token", ""));
            case "authorization_code" -> exchange(form);
            default -> refused(-14001, "Invalid grant type");
        };
    }

    private Outgoing refresh(String token) {
        if (!token.equals(refresh)) return refused(-14014, "Invalid refresh token");
        refreshes++;
        return rotated();
    }

    private Outgoing exchange(Map<String, String> form) {
        String challenge = codes.remove(form.getOrDefault("code", ""));
        if (challenge == null) return refused(-14019, "Invalid code");
        if (!challenge.isEmpty() && !form.containsKey("code_verifier")) return refused(-14010, "No verifier");
        return rotated();
    }

    private Outgoing rotated() {
        rotate();
        ObjectNode pair = ZaloJson.MAPPER.createObjectNode();
        pair.put("access_token", access).put("refresh_token", refresh).put("expires_in", "90000");
        return Outgoing.of(pair.toString());
    }

    private void rotate() {
        generation++;
        access = "access-" + generation;
        refresh = "refresh-" + generation;
        expired = false;
    }

    private static Outgoing refused(int code, String name) {
        return Outgoing.of("{\"error\":" + code + ",\"error_name\":\"" + name + "\",\"error_reason\":\"\"}");
    }
}
