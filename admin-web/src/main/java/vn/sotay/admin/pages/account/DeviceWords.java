package vn.sotay.admin.pages.account;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a browser says of itself, in words people know.
///
/// @param browser "Chrome", or empty
/// @param system  "Windows", or empty
public record DeviceWords(String browser, String system) {
    /// The first sign that occurs decides: most browsers also name their ancestors.
    private static final Map<String, String> BROWSERS = signs(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "coc_coc",
            "Cốc Cốc",
            "SamsungBrowser",
            "Samsung Internet",
            "Zalo",
            "Zalo",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = signs(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "CrOS",
            "ChromeOS",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    static DeviceWords of(String userAgent) {
        return new DeviceWords(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    public boolean isKnown() {
        return !browser.isEmpty() && !system.isEmpty();
    }

    private static String first(Map<String, String> signs, String userAgent) {
        return signs.entrySet().stream()
                .filter(sign -> userAgent.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> signs(String... pairs) {
        Map<String, String> signs = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) signs.put(pairs[i], pairs[i + 1]);
        return signs;
    }
}
