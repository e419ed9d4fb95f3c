package vn.sotay.admin.storage.members;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.membership.CardNumber;
import vn.sotay.organisation.membership.FileNumber;

/// What is looked for in the list: words of a name in any order, the last perhaps only begun; the digits of a
/// file number or of a telephone number.
///
/// @param words      without marks
/// @param fileNumber in full, "000123 LG"
public record SearchText(List<String> words, Optional<String> digits, Optional<String> fileNumber) {
    public static final SearchText NOTHING = new SearchText(List.of(), Optional.empty(), Optional.empty());

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 8;
    private static final int FEWEST_DIGITS = 4;

    /// How what was typed can be read.
    public sealed interface Reading {
        record Clear(SearchText text) implements Reading {}

        /// The number of an ID or membership card; there is nothing to be found by it.
        record OfACard() implements Reading {}

        /// Fewer digits than would find anybody in particular.
        record TooFewDigits() implements Reading {}
    }

    public static Reading read(String typed) {
        String text = typed.strip();
        if (CardNumber.isIn(text)) return new Reading.OfACard();
        Optional<String> file = FileNumber.read(text);
        if (file.isPresent()) return new Reading.Clear(new SearchText(List.of(), Optional.empty(), file));
        String digits = text.replaceAll("[^0-9]", "");
        if (!digits.isEmpty() && digits.length() < FEWEST_DIGITS) return new Reading.TooFewDigits();
        String letters = text.substring(0, Math.min(LONGEST, text.length())).replaceAll("[0-9+]", " ");
        List<String> words = Arrays.stream(VietnameseText.folded(letters).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return new Reading.Clear(
                new SearchText(words, Optional.of(digits).filter(some -> !some.isEmpty()), Optional.empty()));
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    boolean hasNumber() {
        return digits.isPresent() || fileNumber.isPresent();
    }

    /// As PostgreSQL asks for words: 'nguyen' & 'van' & 'a':*
    String asWordQuery() {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" & ")) + ":*";
    }

    /// The end of the file numbers that begin with these digits; they go on with digits, a blank and letters.
    static String afterAll(String digits) {
        int last = digits.length() - 1;
        while (last >= 0 && digits.charAt(last) == '9') last--;
        return last < 0 ? "A" : digits.substring(0, last) + (char) (digits.charAt(last) + 1);
    }

    /// How a kept telephone number begins that was typed as "0912…", "84912…" or "+84 912…".
    static String phoneBeginning(String digits) {
        if (digits.startsWith("0084")) return "+" + digits.substring(2);
        if (digits.startsWith("84")) return "+" + digits;
        return "+84" + (digits.startsWith("0") ? digits.substring(1) : digits);
    }
}
