package vn.sotay.admin.webhooks;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away what says that it is too large, and forms with files, before anything reads them: no platform sends
/// these,
/// and taking a form apart is work that a stranger should not be able to ask for.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebhookLimit extends OncePerRequestFilter {
    static final int MOST_BYTES = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) refuse(response, HttpStatus.CONTENT_TOO_LARGE);
        else if (isMultipart(request)) refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        else chain.doFilter(request, response);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/");
    }

    private static void refuse(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        response.setHeader("Connection", "close");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/webhooks/");
    }
}
