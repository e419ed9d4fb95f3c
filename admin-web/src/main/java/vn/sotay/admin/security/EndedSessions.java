package vn.sotay.admin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Whoever calls with a session that does not count any more is a stranger from this call on.
final class EndedSessions extends OncePerRequestFilter {
    private final LiveSessions sessions;
    private final InstantSource time;

    EndedSessions(LiveSessions sessions, InstantSource time) {
        this.sessions = sessions;
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && !mayStay(request)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    /// Nobody is signed in by a session that is in no list.
    private boolean mayStay(HttpServletRequest request) {
        Optional<SessionId> id = SessionStart.idOf(request);
        return id.map(one -> sessions.isLive(one, time.instant()))
                .orElseGet(() -> SecurityContextHolder.getContext().getAuthentication() == null);
    }
}
