package vn.sotay.admin.pages.channels;

import java.util.Optional;
import java.util.regex.Pattern;

/// A token pair that an administrator copied from Zalo's console.
///
/// @param access may be left out
public record PastedTokens(String oa, String access, String refresh) {
    static final PastedTokens EMPTY = new PastedTokens("", "", "");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");
    private static final Pattern TOKEN = Pattern.compile("[!-~]{8,4000}");

    /// What was left out is blank.
    @SuppressWarnings("ConstantValue")
    public PastedTokens {
        oa = oa == null ? "" : oa.strip();
        access = access == null ? "" : access.strip();
        refresh = refresh == null ? "" : refresh.strip();
    }

    /// The key of a sentence; empty when all is well.
    Optional<String> fault() {
        if (!oa.isEmpty() && !NUMBER.matcher(oa).matches()) return Optional.of("channels.zalo.paste.oa");
        if (!TOKEN.matcher(refresh).matches()) return Optional.of("channels.zalo.paste.refresh");
        return access.isEmpty() || TOKEN.matcher(access).matches()
                ? Optional.empty()
                : Optional.of("channels.zalo.paste.access");
    }

    /// Tokens stay out of logs, and out of the page that is shown again.
    @Override
    public String toString() {
        return "a token pair";
    }
}
