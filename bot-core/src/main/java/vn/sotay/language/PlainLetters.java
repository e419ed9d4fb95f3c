package vn.sotay.language;

import java.text.Normalizer;

/// A text in plain letters (lower case, no marks, đ as d) in which every character keeps its place, so
/// what is found here is found in the text. Made for cleaned text: marks written apart stay.
public final class PlainLetters {
    private static final char[] PLAIN = new char[0x1F00];

    static {
        for (char letter = 0; letter < PLAIN.length; letter++) PLAIN[letter] = reckoned(letter);
    }

    private PlainLetters() {}

    public static String of(CharSequence text) {
        char[] plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) plain[i] = of(text.charAt(i));
        return new String(plain);
    }

    public static char of(char letter) {
        return letter < PLAIN.length ? PLAIN[letter] : letter;
    }

    private static char reckoned(char letter) {
        if (!Character.isLetter(letter)) return letter;
        if (letter == '\u0110' || letter == '\u0111') return 'd';
        return Character.toLowerCase(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0));
    }
}
