package vn.sotay.channels.botapi;

import java.net.URI;

/// As much of an address as may be shown: what stands behind it may be secret.
public final class HostName {
    private HostName() {}

    /// Empty where there is none.
    public static String of(String url) {
        try {
            String host = url.isEmpty() ? "" : URI.create(url).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }
}
