package vn.sotay.admin.security;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Quick, and counts how often it is asked: what would cost time.
final class CountingEncoder implements PasswordEncoder {
    volatile int asked;

    @Override
    public synchronized String encode(@Nullable CharSequence password) {
        return "hash of " + password;
    }

    @Override
    public synchronized boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        asked++;
        return Objects.equals(encode(password), hash);
    }
}
