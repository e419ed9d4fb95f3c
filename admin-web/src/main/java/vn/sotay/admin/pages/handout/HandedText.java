package vn.sotay.admin.pages.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Speakers;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Documents;
import vn.sotay.documents.Passage;
import vn.sotay.documents.handout.OneTimeLinks;

/// The text of a document for whoever is behind an account at this moment. As in the conversation, restricted
/// text is not shown, and reading internal text leaves no trace.
@Component
record HandedText(Speakers speakers, Documents documents) {
    private static final int MOST_PASSAGES = 1_000;

    /// @param source   issuer, day and validity, one to a line
    /// @param warnings those of its lines that warn, without their mark
    record Shown(String title, List<String> source, List<String> warnings, List<Part> parts) {}

    /// A passage.
    ///
    /// @param headings those that begin with it
    record Part(List<String> headings, String path, List<String> paragraphs) {}

    /// Empty where it may not be read, or is there no more.
    Optional<Shown> read(OneTimeLinks.Target.Text target, ChannelAccount reader) {
        return member(reader)
                .flatMap(member -> documents
                        .find(target.document(), member)
                        .flatMap(document -> shown(document, target.ordinal(), member)));
    }

    private Optional<Speaker.KnownMember> member(ChannelAccount reader) {
        return speakers.who(List.of(reader)).values().stream()
                .filter(Speaker.KnownMember.class::isInstance)
                .map(Speaker.KnownMember.class::cast)
                .findFirst();
    }

    private Optional<Shown> shown(Document document, int from, Speaker.KnownMember member) {
        List<Passage> passages = documents.passages(document.id(), from, MOST_PASSAGES, member);
        if (passages.isEmpty()) return Optional.empty();
        List<String> lines =
                new ArrayList<>(DocumentWording.source(document).lines().toList());
        String after = DocumentWording.predecessors(document.validity());
        if (!after.isEmpty()) lines.add(after);
        List<String> warnings = lines.stream()
                .filter(line -> line.startsWith("⚠"))
                .map(line -> line.substring(1).strip())
                .toList();
        lines.removeIf(line -> line.startsWith("⚠"));
        return Optional.of(new Shown(DocumentWording.nameAndTitle(document), lines, warnings, parts(passages)));
    }

    private static List<Part> parts(List<Passage> passages) {
        List<Part> parts = new ArrayList<>();
        List<String> under = List.of();
        for (Passage passage : passages) {
            parts.add(new Part(
                    passage.headingsAfter(under),
                    passage.path(),
                    passage.text().lines().toList()));
            under = passage.headings();
        }
        return parts;
    }
}
