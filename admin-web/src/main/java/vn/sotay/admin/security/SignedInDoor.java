package vn.sotay.admin.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/// Sends whoever is not signed in to the sign-in page, and back to the page they wanted.
public final class SignedInDoor {
    public static final String SIGN_IN = "/admin/sign-in";

    private static final String HOME = "/admin";

    private final RequestCache wanted;
    private final LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
    private final AccessDeniedHandlerImpl refusal = new AccessDeniedHandlerImpl();

    public SignedInDoor(RequestCache wanted) {
        this.wanted = wanted;
    }

    /// The page that somebody asked for before signing in, else the first one.
    public String wanted(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = wanted.getRequest(request, response);
        if (saved == null || !saved.getMethod().equals("GET")) return HOME;
        wanted.removeRequest(request, response);
        return saved.getRedirectUrl().replaceFirst("[?&]continue$", "");
    }

    /// Part of a page is answered with 401: the script of the page then loads the whole of it.
    void ask(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        else page.commence(request, response, stranger);
    }

    /// A sign-in page that was open for too long is no reason for an error page.
    void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (refused instanceof CsrfException && request.getRequestURI().startsWith(SIGN_IN))
            response.sendRedirect(SIGN_IN + "?stale");
        else refusal.handle(request, response, refused);
    }
}
