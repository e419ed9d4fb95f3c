package vn.sotay.personaldata;

import java.util.regex.Pattern;

/// What a member writes in a request, without what may never be stored: numbers as long as a national ID
/// (12 digits, formerly 9), however they are spaced.
public final class RequestWords {
    private static final int LONGEST = 500;
    private static final Pattern IDENTITY =
            Pattern.compile("(?<![\\d+])(?:\\d[ .-]?){8}(?:(?:\\d[ .-]?){3})?\\d(?!\\d)");

    private RequestWords() {}

    public static String of(String words) {
        String safe = IDENTITY.matcher(words).replaceAll(OwnDataWording.REMOVED_NUMBER);
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST);
    }
}
