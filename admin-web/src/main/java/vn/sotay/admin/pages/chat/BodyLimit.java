package vn.sotay.admin.pages.chat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses bodies that are too large, or do not say how large they are, before anything reads them.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {
    private static final long MOST_BYTES = 1_000_000;
    private static final Pattern UPLOADS =
            Pattern.compile("/webhooks/.*|/admin/rosters|/admin/intake(?:/files|/\\d{1,18}/attachments)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean post = request.getMethod().equals("POST");
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        if (post && (chunked || request.getContentLengthLong() > MOST_BYTES)) refuse(response);
        else chain.doFilter(request, response);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"status\":413,\"detail\":\"" + ChatWording.TOO_LARGE + "\"}");
    }

    /// Rosters and documents are larger, and webhooks may not say how large they are; these have limits of their
    /// own.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return UPLOADS.matcher(request.getRequestURI()).matches();
    }
}
