package vn.sotay.admin.storage.originals;

import java.util.Locale;
import vn.sotay.documents.OriginalId;

/// What is known of a kept file.
public record Original(OriginalId id, long bytes, MediaType type) {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /// "34 KB" or "3,0 MB"
    public String size() {
        if (bytes < 1 << 20) return Math.max(1, Math.ceilDiv(bytes, 1 << 10)) + " KB";
        return String.format(VIETNAMESE, "%.1f MB", bytes / (double) (1 << 20));
    }
}
