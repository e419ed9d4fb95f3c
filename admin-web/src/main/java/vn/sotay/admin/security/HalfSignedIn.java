package vn.sotay.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sotay.admin.access.AccountId;

/// Somebody whose password was right and whose code is still to come. Opens nothing but the code page.
public record HalfSignedIn(long id, Instant until) implements Serializable {
    private static final String KEY = "sotay.half";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /// With a session id of its own: that of the stranger ends here.
    public static void keep(AccountId account, HttpServletRequest request, Instant now) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(KEY, new HalfSignedIn(account.value(), now.plus(PATIENCE)));
    }

    public static Optional<AccountId> of(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEY))
                .filter(HalfSignedIn.class::isInstance)
                .map(HalfSignedIn.class::cast)
                .filter(half -> now.isBefore(half.until()))
                .map(half -> new AccountId(half.id()));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }
}
