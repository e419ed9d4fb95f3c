package vn.sotay.language;

import java.util.Comparator;
import java.util.regex.Pattern;

/// Names as people list them: "Chi bộ số 2" before "Chi bộ số 10", and by letters before marks.
public final class NaturalOrder implements Comparator<String> {
    public static final NaturalOrder OF_NAMES = new NaturalOrder();

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 9;

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        int byLetters = key(one).compareTo(key(other));
        return byLetters != 0 ? byLetters : one.compareTo(other);
    }

    private static String key(String name) {
        return NUMBER.matcher(VietnameseText.withoutMarks(name))
                .replaceAll(number ->
                        "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }
}
