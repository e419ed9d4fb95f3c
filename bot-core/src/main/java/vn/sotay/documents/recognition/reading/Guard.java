package vn.sotay.documents.recognition.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Secrecy;
import vn.sotay.documents.structure.Columns;
import vn.sotay.language.PlainLetters;

/// What the pages say of who may have them. Looks at pages as they were extracted, because cleaning takes
/// repeated stamps and footers away.
public final class Guard {
    private static final Pattern OWNED = Pattern.compile(
            "tai lieu nay (?:la tai san )?thuoc (?:quyen )?so huu cua (?:cac )?(?:co quan|to chuc) dang");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Guard() {}

    /// The first stamp of secrecy on any page.
    public static Optional<Secrecy> stamp(List<String> pages) {
        return pages.stream()
                .map(page -> new SecrecyReading(new PrintedText(Columns.marked(page))).stamp())
                .flatMap(Optional::stream)
                .map(Found::value)
                .findFirst();
    }

    /// The first page, from 1, that says the document is the property of the Party's bodies and must not be
    /// spread.
    public static OptionalInt owned(List<String> pages) {
        for (int i = 0; i < pages.size(); i++) {
            String plain = BLANKS.matcher(PlainLetters.of(pages.get(i))).replaceAll(" ");
            if (OWNED.matcher(plain).find()) return OptionalInt.of(i + 1);
        }
        return OptionalInt.empty();
    }
}
