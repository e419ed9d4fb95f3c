package vn.sotay.admin.wiring.channels;

import java.net.URI;
import java.util.Optional;
import vn.sotay.admin.wiring.SotayProperties;

/// Where this installation is reached from outside, without a slash at the end.
public final class PublicAddress {
    private static final URI NOWHERE = URI.create("http://localhost");

    private PublicAddress() {}

    public static Optional<String> of(SotayProperties properties) {
        return Setting.of(properties.publicUrl()).map(url -> url.replaceFirst("/+$", ""));
    }

    /// Where platforms call. Without it a person tells them the address at their own console.
    static URI forWebhooks(SotayProperties properties) {
        return of(properties).map(URI::create).orElse(NOWHERE);
    }
}
