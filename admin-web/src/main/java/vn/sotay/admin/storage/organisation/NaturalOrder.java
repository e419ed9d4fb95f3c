package vn.sotay.admin.storage.organisation;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;

/// Names as people order them: tone marks do not count, "số 2" comes before "số 10".
final class NaturalOrder {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 12;

    static final Comparator<String> OF_NAMES =
            Comparator.comparing(NaturalOrder::key).thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    private static String key(String name) {
        Matcher numbers = NUMBER.matcher(VietnameseText.folded(name));
        return numbers.replaceAll(number ->
                "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }
}
