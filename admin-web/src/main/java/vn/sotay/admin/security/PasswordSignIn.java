package vn.sotay.admin.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sotay.admin.access.AccountPrincipal;

/// Checks a name and a password. An unknown name costs as much time as a wrong password.
final class PasswordSignIn implements AuthenticationProvider {
    private final Credentials credentials;
    private final PasswordEncoder encoder;
    private final String nobodys;

    PasswordSignIn(Credentials credentials, PasswordEncoder encoder) {
        this.credentials = credentials;
        this.encoder = encoder;
        this.nobodys = encoder.encode("nobody's password");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Optional<Credentials.Kept> kept =
                credentials.find(asked.getName().strip().toLowerCase(Locale.ROOT));
        String hash = kept.map(Credentials.Kept::passwordHash).orElse(nobodys);
        boolean right = encoder.matches(String.valueOf(asked.getCredentials()), hash);
        if (!right || kept.isEmpty()) throw new BadCredentialsException("sign-in");
        AccountPrincipal principal = new AccountPrincipal(kept.get().account().value());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
