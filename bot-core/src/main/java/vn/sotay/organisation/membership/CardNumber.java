package vn.sotay.organisation.membership;

import java.util.regex.Pattern;

/// Số định danh cá nhân and số thẻ đảng viên have twelve digits. Neither is ever kept, so a text with one in
/// it is not taken, however the digits are grouped.
public final class CardNumber {
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{Nd})[\\h.\\-_]+(?=\\p{Nd})");
    private static final Pattern TWELVE = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{12}(?!\\p{Nd})");

    private CardNumber() {}

    public static boolean isIn(String text) {
        return TWELVE.matcher(text).find()
                || TWELVE.matcher(BETWEEN_DIGITS.matcher(text).replaceAll("")).find();
    }
}
