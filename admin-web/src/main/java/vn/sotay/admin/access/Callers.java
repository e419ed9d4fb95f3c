package vn.sotay.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Who is calling. The session knows the account's id only; role and unit are read anew for each call, so
/// that what an administrator takes away is gone at once.
public final class Callers implements HandlerMethodArgumentResolver {
    private static final String KEY = SignedIn.class.getName();

    private final Accounts accounts;

    public Callers(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Empty when nobody is signed in whose account is open.
    public Optional<SignedIn> of(HttpServletRequest request) {
        if (request.getAttribute(KEY) instanceof SignedIn known) return Optional.of(known);
        Optional<SignedIn> caller = account().flatMap(id -> accounts.signedIn(id, request.getRemoteAddr()));
        caller.ifPresent(known -> request.setAttribute(KEY, known));
        return caller;
    }

    private static Optional<AccountId> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal.account())
                : Optional.empty();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public SignedIn resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest call = (HttpServletRequest) request.getNativeRequest();
        return of(call).orElseThrow(() -> new Refused(HttpStatus.UNAUTHORIZED));
    }
}
