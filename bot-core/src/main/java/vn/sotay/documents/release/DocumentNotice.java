package vn.sotay.documents.release;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.reading.ReadingChoice;
import vn.sotay.publishing.Notice;

/// The notice of a newly issued document.
public final class DocumentNotice {
    private DocumentNotice() {}

    /// What officers write of it.
    ///
    /// @param spoken whether there is a recording of the points
    public record Words(List<String> points, Optional<Notice.Question> question, boolean spoken) {
        public Words {
            points = List.copyOf(points);
        }
    }

    public static Notice of(Document document, Words words) {
        return new Notice(
                shortened(DocumentWording.nameAndTitle(document)),
                subtitle(document),
                words.points(),
                document.access().isInternal(),
                ways(document, words.spoken()),
                words.question());
    }

    private static String subtitle(Document document) {
        return document.identity().kind() == DocumentKind.ANSWERS
                ? document.identity().issuer()
                : DocumentWording.issued(document);
    }

    private static Map<Notice.Way, ChoiceId> ways(Document document, boolean spoken) {
        Map<Notice.Way, ChoiceId> ways = new EnumMap<>(Notice.Way.class);
        ways.put(Notice.Way.READ, ReadingChoice.open(document.id()));
        if (spoken) ways.put(Notice.Way.LISTEN, ReadingChoice.listen(document.id()));
        ways.put(Notice.Way.ASK, ChoiceId.of("lookup", "ask"));
        return ways;
    }

    private static String shortened(String title) {
        if (title.length() <= Notice.LONGEST_TITLE) return title;
        int blank = title.lastIndexOf(' ', Notice.LONGEST_TITLE - 1);
        return title.substring(0, blank > 0 ? blank : Notice.LONGEST_TITLE - 1) + "…";
    }
}
