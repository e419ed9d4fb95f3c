package vn.sotay.search.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.search.vietnamese.Role;
import vn.sotay.search.vietnamese.Scaffolding;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.WrittenSyllable;

/// A question with its letters put right, to be shown to whoever typed it. Marks alone are no matter: they
/// were left out on purpose. Words that only make a sentence a question are left alone: documents do not
/// have them.
///
/// @param sure whether only keys of Telex or VNI were read; a slip may be no slip
public record Mended(String words, boolean sure) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final String KEYS = "sfrxjwaeodz123456789";

    /// @param typed the syllables of the text or of most of it, in order
    /// @param meant what each was taken for
    public static Optional<Mended> of(String text, List<Syllable> typed, List<Syllable> meant) {
        StringBuilder words = new StringBuilder();
        boolean mended = false;
        boolean sure = true;
        List<Role> roles = Scaffolding.roles(typed);
        int next = 0;
        int end = 0;
        Matcher word = WORD.matcher(text);
        while (word.find() && next < typed.size()) {
            if (!Syllable.of(word.group()).equals(typed.get(next))) continue;
            Syllable right = meant.get(next);
            Syllable wrong = typed.get(next++);
            if (right.equals(wrong) || roles.get(next - 1) != Role.CONTENT) continue;
            words.append(text, end, word.start()).append(WrittenSyllable.of(right));
            end = word.end();
            boolean letters = !right.folded().equals(wrong.folded());
            mended |= letters;
            sure &= !letters || isKeys(wrong, right);
        }
        return mended ? Optional.of(new Mended(words.append(text.substring(end)).toString(), sure)) : Optional.empty();
    }

    /// Whether the letters are those of the word with keys for marks among them.
    private static boolean isKeys(Syllable typed, Syllable word) {
        if (typed.marked()) return false;
        int at = 0;
        for (char letter : typed.folded().toCharArray()) {
            if (at < word.folded().length() && letter == word.folded().charAt(at)) at++;
            else if (KEYS.indexOf(letter) < 0) return false;
        }
        return at == word.folded().length();
    }
}
