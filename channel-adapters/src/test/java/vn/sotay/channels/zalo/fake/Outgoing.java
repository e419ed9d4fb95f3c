package vn.sotay.channels.zalo.fake;

import java.util.Optional;

/// What goes back, and what becomes of it on the way.
record Outgoing(int status, String body, Optional<Fault> onTheWay) {
    static Outgoing of(String body) {
        return new Outgoing(200, body, Optional.empty());
    }

    static Outgoing error(int code, String message) {
        return of("{\"error\":" + code + ",\"message\":\"" + message + "\"}");
    }

    static Outgoing redirect(String to) {
        return new Outgoing(302, to, Optional.empty());
    }

    Outgoing with(Fault fault) {
        return new Outgoing(status, body, Optional.of(fault));
    }
}
