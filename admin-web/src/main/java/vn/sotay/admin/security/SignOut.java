package vn.sotay.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import vn.sotay.admin.access.AccountPrincipal;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;

/// Ends the session everywhere; the framework then empties it.
public final class SignOut implements LogoutHandler {
    private final LiveSessions sessions;
    private final AuditTrail trail;

    public SignOut(LiveSessions sessions, AuditTrail trail) {
        this.sessions = sessions;
        this.trail = trail;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        Optional<SessionId> session = SessionStart.idOf(request);
        session.ifPresent(id -> {
            if (authentication != null && authentication.getPrincipal() instanceof AccountPrincipal person)
                trail.record(new AuditEvent(
                        new AuditEvent.Actor(Optional.of(person.account()), Optional.empty(), request.getRemoteAddr()),
                        AuditAction.SIGNED_OUT,
                        AuditEvent.About.account(person.account(), sessions.unitOf(id)),
                        AuditEvent.Change.NONE));
            sessions.end(id);
        });
    }
}
