package vn.sotay.admin.security.secrets;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Codes on paper for whoever lost the phone. Each is good once.
public final class RecoveryCodes {
    public static final int HOW_MANY = 10;

    private static final int LENGTH = 10;

    /// Without letters and digits that are mistaken for each other.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();

    /// As people write them down: "abcde-fghjk".
    public List<String> fresh() {
        return Stream.generate(this::one).distinct().limit(HOW_MANY).toList();
    }

    private String one() {
        String letters = IntStream.range(0, LENGTH)
                .mapToObj(at -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }

    /// However it was typed: the letters and digits alone.
    public static String bare(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// Whether it can be one at all; a one-time code cannot.
    public static boolean isLike(String typed) {
        return bare(typed).length() == LENGTH;
    }
}
