package vn.sotay.admin.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
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
class UploadLimit extends OncePerRequestFilter {
    private static final long MOST_BYTES = DataSize.ofMegabytes(65).toBytes();

    /// Where files come in, and where the form for each stands, seen from there. A script that sends one file
    /// needs no form.
    private enum Door {
        ROSTER("/admin/rosters", "/new"),
        INTAKE("/admin/intake", "/new"),
        ATTACHMENT("/admin/(?:intake|library)/\\d{1,18}/attachments", ""),
        ONE_FILE("/admin/intake/files", "");

        private final Pattern path;
        private final String form;

        Door(String path, String form) {
            this.path = Pattern.compile(path);
            this.form = form;
        }

        static Optional<Door> at(HttpServletRequest request) {
            return Arrays.stream(values())
                    .filter(door -> request.getMethod().equals("POST")
                            && door.path.matcher(request.getRequestURI()).matches())
                    .findFirst();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Door> door = isTooMuch(request) ? Door.at(request) : Optional.empty();
        if (door.isEmpty()) chain.doFilter(request, response);
        else if (door.get() == Door.ONE_FILE) response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        else response.sendRedirect(request.getRequestURI() + door.get().form + "?large");
    }

    private static boolean isTooMuch(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null || request.getContentLengthLong() > MOST_BYTES;
    }
}
