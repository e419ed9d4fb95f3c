package vn.sotay.admin.wiring.channels;

import java.net.URI;
import java.util.Optional;
import vn.sotay.admin.wiring.SotayProperties;
import vn.sotay.admin.wiring.embedded.CannotStart;

/// Where this installation is reached from outside, without a slash at the end.
final class PublicAddress {
    private static final URI NOWHERE = URI.create("http://localhost");

    private PublicAddress() {}

    static Optional<String> of(SotayProperties properties) {
        return Setting.of(properties.publicUrl()).map(url -> url.replaceFirst("/+$", ""));
    }

    /// Needed only where platforms call.
    ///
    /// @param because the setting that makes it needed
    static URI forWebhooks(SotayProperties properties, boolean called, String because) {
        Optional<String> address = of(properties);
        if (called && address.isEmpty())
            throw new CannotStart("Đã đặt " + because + " thì cần đặt cả sotay.public-url là địa chỉ https của sổ tay;"
                    + " hãy bổ sung rồi khởi động lại.");
        return address.map(URI::create).orElse(NOWHERE);
    }
}
