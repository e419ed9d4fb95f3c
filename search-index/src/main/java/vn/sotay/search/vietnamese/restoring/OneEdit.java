package vn.sotay.search.vietnamese.restoring;

import java.util.function.Consumer;

/// The words that one slip away from a word without marks: a letter left out, put in, changed, or two
/// swapped.
final class OneEdit {
    private OneEdit() {}

    static void each(String word, Consumer<String> near) {
        for (int i = 0; i <= word.length(); i++) {
            String before = word.substring(0, i);
            String after = word.substring(i);
            for (char letter = 'a'; letter <= 'z'; letter++) {
                near.accept(before + letter + after);
                if (!after.isEmpty() && letter != after.charAt(0)) near.accept(before + letter + after.substring(1));
            }
            if (!after.isEmpty() && word.length() > 1) near.accept(before + after.substring(1));
            if (after.length() > 1) near.accept(before + after.charAt(1) + after.charAt(0) + after.substring(2));
        }
    }
}
