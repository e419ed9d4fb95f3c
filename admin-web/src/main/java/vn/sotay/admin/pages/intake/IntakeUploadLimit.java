package vn.sotay.admin.pages.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Sends whoever uploads too much at once back to the form with a sentence, before anything is read.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class IntakeUploadLimit extends OncePerRequestFilter {
    static final String MANY = "/admin/intake";
    static final String ONE = "/admin/intake/files";

    private static final Pattern ATTACHMENTS = Pattern.compile("/admin/intake/\\d{1,18}/attachments");
    private static final long MOST_BYTES = DataSize.ofMegabytes(65).toBytes();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("POST") || !isTooMuch(request)) chain.doFilter(request, response);
        else if (path.equals(ONE)) response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        else if (path.equals(MANY)) response.sendRedirect(MANY + "/new?large");
        else if (ATTACHMENTS.matcher(path).matches()) response.sendRedirect(path + "?large");
        else chain.doFilter(request, response);
    }

    private static boolean isTooMuch(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null || request.getContentLengthLong() > MOST_BYTES;
    }
}
