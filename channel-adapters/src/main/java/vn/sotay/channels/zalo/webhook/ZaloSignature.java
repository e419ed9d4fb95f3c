package vn.sotay.channels.zalo.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sotay.channels.Post;
import vn.sotay.channels.zalo.ZaloFingerprint;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.ZaloSettings.SignatureVariant;

/// The signature of a post: plain SHA-256 (no HMAC) of application id, raw body, time stamp and the account's
/// secret key, after one another. The documented form is tried first, then those that the settings tolerate.
final class ZaloSignature {
    static final String HEADER = "X-ZEvent-Signature";
    static final String TIME_HEADER = "X-ZEvent-Timestamp";

    private static final Pattern FORM = Pattern.compile("(?:mac\\s*=)?\\s*([0-9a-f]{64})");
    private static final int LONGEST = 100;

    private final ZaloSettings.App app;
    private final List<Set<SignatureVariant>> forms;

    ZaloSignature(ZaloSettings.App app, Set<SignatureVariant> tolerated) {
        this.app = app;
        this.forms = subsets(tolerated);
    }

    /// All combinations, the one without any variant first.
    private static List<Set<SignatureVariant>> subsets(Set<SignatureVariant> tolerated) {
        List<Set<SignatureVariant>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(SignatureVariant.class)));
        for (SignatureVariant variant : SignatureVariant.values())
            if (tolerated.contains(variant))
                for (Set<SignatureVariant> fewer : List.copyOf(subsets)) {
                    Set<SignatureVariant> more = EnumSet.of(variant);
                    more.addAll(fewer);
                    subsets.add(more);
                }
        return List.copyOf(subsets);
    }

    boolean hasKey() {
        return !app.oaSecretKey().isEmpty();
    }

    /// @return the name of the form by which the post is genuine; empty when it is not
    Optional<String> formOf(Post post, ZaloEvent event) {
        Optional<byte[]> given = given(post);
        if (given.isEmpty()) return Optional.empty();
        return forms.stream()
                .filter(form -> matches(form, post, event, given.get()))
                .findFirst()
                .map(ZaloSignature::name);
    }

    private static Optional<byte[]> given(Post post) {
        return post.header(HEADER)
                .filter(value -> value.length() <= LONGEST)
                .map(value -> FORM.matcher(value.strip().toLowerCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .map(form -> bytes(form.group(1)));
    }

    private boolean matches(Set<SignatureVariant> form, Post post, ZaloEvent event, byte[] given) {
        String secret = form.contains(SignatureVariant.APP_SECRET) ? app.secret() : app.oaSecretKey();
        String first = form.contains(SignatureVariant.OA_ID_FIRST) ? event.oa() : app.id();
        String stamp = form.contains(SignatureVariant.HEADER_TIME)
                ? post.header(TIME_HEADER).orElse("")
                : event.timeStamp();
        if (secret.isEmpty() || first.isEmpty() || stamp.isEmpty()) return false;
        String expected = ZaloFingerprint.sha256(bytes(first), post.body(), bytes(stamp), bytes(secret));
        return MessageDigest.isEqual(bytes(expected), given);
    }

    private static String name(Set<SignatureVariant> form) {
        if (form.isEmpty()) return "documented";
        return form.stream()
                .map(variant -> variant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("+"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
