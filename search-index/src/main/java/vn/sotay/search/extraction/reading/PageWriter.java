package vn.sotay.search.extraction.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.sotay.search.extraction.Frame;
import vn.sotay.search.extraction.Page;
import vn.sotay.search.extraction.Reason;
import vn.sotay.search.extraction.Refusal;

/// Takes the text of a document as it is read, and sends each page when it is full: NFC, old letters made
/// Unicode, no empty lines, no characters that only steer.
public final class PageWriter {
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cs}\\u00AD\\uFEFF\\u200B&&[^\\n\\t]]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|\\u000B|\\u2028|\\u2029|\\u0085");
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern ROUND_LINES =
            Pattern.compile("[ \\t]+(?=\\n|$)|(?<=\\n) +| +(?=\\t)|(?<=\\t) +|^[ \\n]+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[\\t\\n ]*\\n");

    private final DataOutputStream parent;
    private final int mostPages;
    private final int mostCharacters;
    private final StringBuilder text = new StringBuilder();
    private int number;
    private long characters;
    private boolean hasWords;

    public PageWriter(DataOutputStream parent, int mostPages, int mostCharacters) {
        this.parent = parent;
        this.mostPages = mostPages;
        this.mostCharacters = mostCharacters;
    }

    /// For a format that knows its number of pages before they are read.
    public void expect(int pages) {
        if (pages > mostPages) throw new Refusal(Reason.TOO_MANY_PAGES);
    }

    public void write(String words) {
        if (characters + text.length() + words.length() > mostCharacters) throw new Refusal(Reason.TOO_MUCH_TEXT);
        text.append(words);
    }

    public void endLine() {
        write("\n");
    }

    /// Ends a page of flowing text; one without text is none.
    public void endPage() throws IOException {
        String page = text.toString();
        text.setLength(0);
        if (!page.isBlank()) page(page, OptionalInt.empty());
    }

    /// Adds a page as a whole, also an empty one, so that the numbers are those on the paper.
    ///
    /// @param confidence where it was recognised in a picture
    public void page(String words, OptionalInt confidence) throws IOException {
        number++;
        expect(number);
        String tidy = tidy(words);
        characters += tidy.length();
        if (characters > mostCharacters) throw new Refusal(Reason.TOO_MUCH_TEXT);
        hasWords |= tidy.codePoints().anyMatch(Character::isLetter);
        Frame.write(new Frame.OfPage(new Page(number, tidy, confidence)), parent);
    }

    /// The picture of the page that was added last.
    public void picture(byte[] jpeg) throws IOException {
        if (jpeg.length <= Frame.MOST_PICTURE) Frame.write(new Frame.OfPicture(number, jpeg), parent);
    }

    public void finish() throws IOException {
        endPage();
        if (!hasWords) throw new Refusal(Reason.NO_TEXT);
    }

    static String tidy(String words) {
        String lines = LINE_ENDS.matcher(words).replaceAll("\n");
        String visible = STEERING.matcher(lines).replaceAll("");
        String unicode = Normalizer.normalize(OldLetters.repaired(visible), Normalizer.Form.NFC);
        String spaced = SPACES.matcher(unicode).replaceAll(" ");
        String trimmed = ROUND_LINES.matcher(spaced).replaceAll("");
        return EMPTY_LINES.matcher(trimmed).replaceAll("\n").stripTrailing();
    }
}
