package vn.sotay.admin.pages.chat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseCookie;
import vn.sotay.channels.webchat.WebChat;
import vn.sotay.conversation.ChannelAccount;

/// The browser's secret. The account is a digest of it, so the database cannot be used to take a chat over.
final class ChatCookie {
    static final String NAME = "sotay_chat";

    private static final Duration LASTS = Duration.ofDays(180);
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private ChatCookie() {}

    static Optional<ChannelAccount> account(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> FORM.matcher(value).matches())
                .findFirst()
                .map(ChatCookie::digest)
                .map(WebChat::account);
    }

    static ResponseCookie fresh(boolean secure) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return ResponseCookie.from(NAME, Base64.getUrlEncoder().withoutPadding().encodeToString(secret))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/chat")
                .maxAge(LASTS)
                .build();
    }

    private static String digest(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
