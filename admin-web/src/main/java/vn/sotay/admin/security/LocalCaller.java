package vn.sotay.admin.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Grants what comes from this machine and was not forwarded for somebody else.
final class LocalCaller implements AuthorizationManager<RequestAuthorizationContext> {
    static final LocalCaller ONLY = new LocalCaller();

    private LocalCaller() {}

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        boolean forwarded = context.getRequest().getHeader("X-Forwarded-For") != null
                || context.getRequest().getHeader("Forwarded") != null;
        return new AuthorizationDecision(
                !forwarded && isLoopback(context.getRequest().getRemoteAddr()));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException odd) {
            return false;
        }
    }
}
