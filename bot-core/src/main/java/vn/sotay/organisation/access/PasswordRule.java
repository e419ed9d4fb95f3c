package vn.sotay.organisation.access;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a password of the administration must be (*độ mạnh của mật khẩu*): long rather than odd. A phrase of
/// a few words passes; what is in everybody's list does not, however it is padded.
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /// So many characters must remain when all that is easy to guess counts as one.
    private static final int LEAST_LEFT = 6;

    private static final int OWN_PART = 4;
    private static final int ROW = 4;

    private static final List<String> COMMON = List.of(
            "dungthusotay",
            "matkhau",
            "password",
            "passw0rd",
            "p@ssw0rd",
            "p@ssword",
            "iloveyou",
            "anhyeuem",
            "emyeuanh",
            "yeuem",
            "toiyeu",
            "vietnam",
            "chibo",
            "danguy",
            "dangvien",
            "dangbo",
            "sotay",
            "quantri",
            "canbo",
            "admin",
            "administrator",
            "hochiminh",
            "bacho",
            "hanoi",
            "saigon",
            "welcome",
            "letmein",
            "monkey",
            "dragon",
            "football",
            "bongda",
            "secret",
            "bimat",
            "khongbiet",
            "abc",
            "qwe",
            "asd",
            "zxc",
            "xinchao",
            "giadinh",
            "conyeu",
            "tinhyeu",
            "master",
            "login",
            "dangnhap",
            "test",
            "user");

    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "1qaz2wsx3edc4rfv5tgb",
            "qazwsxedcrfvtgb");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s._\\-]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern REPEATED = Pattern.compile("(.{1,6}?)\\1{2,}");

    private PasswordRule() {}

    /// @param own the login name and the name of the person
    public static Optional<PasswordFault> faultOf(String password, Collection<String> own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of(PasswordFault.TOO_SHORT);
        if (length > LONGEST) return Optional.of(PasswordFault.TOO_LONG);
        String plain = plain(password);
        if (own.stream().map(PasswordRule::plain).anyMatch(name -> isBuiltOn(plain, name)))
            return Optional.of(PasswordFault.HAS_OWN_NAME);
        return leftOf(plain) < LEAST_LEFT ? Optional.of(PasswordFault.TOO_EASY) : Optional.empty();
    }

    /// A name inside a long phrase does no harm; one that makes up half of it does.
    private static boolean isBuiltOn(String password, String name) {
        return name.length() >= OWN_PART
                && password.contains(name)
                && password.length() - name.length() < Math.max(LEAST_LEFT + 2, name.length());
    }

    private static long leftOf(String plain) {
        String left = REPEATED.matcher(plain).replaceAll("$1");
        for (String word : COMMON) left = left.replace(word, "*");
        left = withoutRows(YEAR.matcher(left).replaceAll("*"));
        return REPEATED.matcher(left).replaceAll("$1").chars().distinct().count();
    }

    private static String withoutRows(String text) {
        StringBuilder left = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int length = rowAt(text, at);
            left.append(length >= ROW ? '*' : text.charAt(at));
            at += length >= ROW ? length : 1;
        }
        return left.toString();
    }

    /// How long the run along a row of letters, digits or keys is, in either direction.
    private static int rowAt(String text, int from) {
        int length = 1;
        while (from + length < text.length() && inARow(text.substring(from, from + length + 1))) length++;
        return length;
    }

    private static boolean inARow(String part) {
        String reversed = new StringBuilder(part).reverse().toString();
        return ROWS.stream().anyMatch(row -> row.contains(part) || row.contains(reversed));
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return String.join("", Arrays.asList(BETWEEN_WORDS.split(bare)));
    }
}
