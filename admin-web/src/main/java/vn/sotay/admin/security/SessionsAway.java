package vn.sotay.admin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says in a sentence that nobody can sign in while the store of sessions (Redis) is away. The chat, which
/// has no sessions, goes on.
public final class SessionsAway extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(SessionsAway.class);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/admin");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException wrapped) {
            if (!isAway(wrapped)) throw wrapped;
            answer(response, wrapped);
        } catch (RedisConnectionFailureException away) {
            answer(response, away);
        }
    }

    private static void answer(HttpServletResponse response, Throwable away) throws IOException {
        log.warn("the store of sessions is away: {}", away.getMessage());
        if (!response.isCommitted()) response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static boolean isAway(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause())
            if (one instanceof RedisConnectionFailureException) return true;
        return false;
    }
}
