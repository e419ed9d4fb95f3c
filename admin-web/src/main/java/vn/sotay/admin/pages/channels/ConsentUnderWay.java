package vn.sotay.admin.pages.channels;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What an administrator's own session remembers of the consent that was asked for, for as long as Zalo's code
/// is good.
///
/// @param verifier empty when none is needed
record ConsentUnderWay(String state, String verifier, Instant until) implements Serializable {
    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final String KEY = "zalo.consent";

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /// The one of this session, which is gone with that. A state that comes back must be the one that was sent;
    /// Zalo does not always send it back, and then it counts that this session asked.
    static Optional<ConsentUnderWay> takenFrom(HttpSession session, String state, Instant now) {
        if (!(session.getAttribute(KEY) instanceof ConsentUnderWay asked)) return Optional.empty();
        session.removeAttribute(KEY);
        return Optional.of(asked).filter(one -> now.isBefore(one.until()) && (state.isEmpty() || one.is(state)));
    }

    private boolean is(String other) {
        return MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    Optional<String> secret() {
        return Optional.of(verifier).filter(secret -> !secret.isEmpty());
    }

    /// Secrets stay out of logs.
    @Override
    public String toString() {
        return "consent until " + until;
    }
}
