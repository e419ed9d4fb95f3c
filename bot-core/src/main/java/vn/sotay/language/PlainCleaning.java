package vn.sotay.language;

import java.util.Optional;

/// What {@link VietnameseText#clean} does to a text of letters, common signs, blanks and line breaks, in one pass:
/// most texts are such, and this takes a tenth of the time.
final class PlainCleaning {
    private final StringBuilder cleaned;
    private boolean blank;
    private int lines;

    private PlainCleaning(int length) {
        cleaned = new StringBuilder(length);
    }

    /// Empty for a text with anything else in it.
    static Optional<String> of(String text) {
        PlainCleaning cleaning = new PlainCleaning(text.length());
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == '\n' || here == '\r') {
                boolean second = here == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                if (!second) cleaning.lines++;
            } else if (here == ' ' || here == '\t' || here == '\u00A0') cleaning.blank = true;
            else if (VietnameseText.isPlain(here)) cleaning.add(here);
            else return Optional.empty();
        }
        return Optional.of(cleaning.cleaned.toString());
    }

    private void add(char letter) {
        if (!cleaned.isEmpty()) {
            if (lines > 0) cleaned.append(lines > 1 ? "\n\n" : "\n");
            else if (blank) cleaned.append(' ');
        }
        lines = 0;
        blank = false;
        cleaned.append(letter);
    }
}
