package vn.sotay.admin.pages.roster;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Sends whoever uploads too large a file back to the form with a sentence, before anything is read.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {
    static final String PATH = "/admin/rosters";

    private static final long MOST_BYTES = DataSize.ofMegabytes(65).toBytes();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean upload =
                request.getMethod().equals("POST") && request.getRequestURI().equals(PATH);
        boolean unknown = request.getHeader("Transfer-Encoding") != null;
        if (upload && (unknown || request.getContentLengthLong() > MOST_BYTES))
            response.sendRedirect(PATH + "/new?large");
        else chain.doFilter(request, response);
    }
}
