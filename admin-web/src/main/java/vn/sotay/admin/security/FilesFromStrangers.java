package vn.sotay.admin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Files are taken in only from people who have signed in. It stands before the check of the form's token,
/// because looking for that token reads the whole body on to the disk.
final class FilesFromStrangers extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request) || SecurityContextHolder.getContext().getAuthentication() != null)
            chain.doFilter(request, response);
        else response.sendRedirect(SignedInDoor.SIGN_IN);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return !type.regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, "multipart/".length());
    }
}
