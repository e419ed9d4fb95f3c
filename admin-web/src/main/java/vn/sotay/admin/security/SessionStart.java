package vn.sotay.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.transaction.support.TransactionOperations;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.AccountPrincipal;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.organisation.UnitId;

/// Lets somebody in whose identity is proven, by whatever means: the session gets a new id and a new form
/// token, so that one that was slipped to the browser before is worth nothing.
public final class SessionStart {
    static final String SESSION = "sotay.session";
    private static final int LONGEST_DEVICE = 300;

    private final Records records;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy renewal;
    private final InstantSource time;

    /// Where it is written that somebody signed in.
    public record Records(
            LiveSessions sessions, Credentials credentials, AuditTrail trail, TransactionOperations transactions) {}

    public SessionStart(
            Records records,
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy renewal,
            InstantSource time) {
        this.records = records;
        this.contexts = contexts;
        this.renewal = renewal;
        this.time = time;
    }

    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        idOf(request).ifPresent(records.sessions()::end);
        HttpSession session = request.getSession();
        Authentication person = UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(account.value()), null, List.of());
        renewal.onAuthentication(person, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        session.setAttribute(SESSION, listed(account, request).value());
        HalfSignedIn.forget(session);
    }

    private SessionId listed(AccountId account, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return Objects.requireNonNull(records.transactions().execute(started -> {
            Optional<UnitId> unit = records.credentials().signedIn(account, time.instant());
            records.trail()
                    .record(new AuditEvent(
                            new AuditEvent.Actor(Optional.of(account), Optional.empty(), address),
                            AuditAction.SIGNED_IN,
                            AuditEvent.About.account(account, unit),
                            AuditEvent.Change.NONE));
            return records.sessions().begin(account, address, deviceOf(request), time.instant());
        }));
    }

    /// The session of this call.
    public static Optional<SessionId> idOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SESSION))
                .filter(Long.class::isInstance)
                .map(id -> new SessionId((Long) id));
    }

    private static String deviceOf(HttpServletRequest request) {
        String device = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return device.substring(0, Math.min(LONGEST_DEVICE, device.length()));
    }
}
