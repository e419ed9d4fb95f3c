package vn.sotay.documents.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentSearch.Found;
import vn.sotay.documents.DocumentSearch.Hit;
import vn.sotay.documents.Documents;
import vn.sotay.documents.Filter;
import vn.sotay.documents.Inquiry;

/// What was found, as buttons and as a question back.
final class Results {
    private static final int MOST_CHIPS = 3;

    private final Documents documents;

    Results(Documents documents) {
        this.documents = documents;
    }

    void name(Hit hit, Buttons on, Speaker.KnownMember member) {
        documents
                .find(hit.document(), member)
                .ifPresent(document -> on.naming(
                        document, LookUpChoice.quote(document, hit.ordinal(), LookUpWording.label(document))));
    }

    void nameNearest(Hit hit, Buttons on, Speaker.KnownMember member) {
        documents
                .find(hit.document(), member)
                .ifPresent(document -> on.naming(
                        document, LookUpChoice.quote(document, hit.ordinal(), LookUpWording.nearest(document))));
    }

    /// Buttons that take back what was understood.
    static List<Reply.Choice> takenBack(Inquiry inquiry, Found found) {
        List<Reply.Choice> choices = new ArrayList<>();
        inquiry.filters().stream()
                .filter(filter -> !found.understood().leftOut().contains(filter))
                .filter(filter -> !(filter instanceof Filter.Within))
                .limit(MOST_CHIPS)
                .map(LookUpChoice::without)
                .forEach(choices::add);
        found.understood().meant().ifPresent(meant -> {
            if (!found.understood().sure())
                choices.add(new Reply.Choice(LookUpChoice.MEANT, LookUpWording.meantLabel(meant)));
            choices.add(new Reply.Choice(LookUpChoice.AS_TYPED, LookUpWording.AS_TYPED_LABEL));
        });
        return choices;
    }

    /// Asks which one is meant, where several have the number that was asked for.
    Optional<Reply> whichOf(Found found, Speaker.KnownMember member) {
        List<Document> namesakes = namesakes(found, member);
        if (namesakes.size() < 2) return Optional.empty();
        Buttons buttons = new Buttons();
        for (Document document : namesakes)
            buttons.naming(
                    document, LookUpChoice.quote(document, ordinal(document, found), LookUpWording.dated(document)));
        return Optional.of(buttons.in(
                choices -> LookUpWording.sameNumber(namesakes, choices),
                choices -> LookUpWording.sameNumber(namesakes.size(), choices)));
    }

    /// Documents with the same number and symbol as the first: numbers begin again with every term.
    private List<Document> namesakes(Found found, Speaker.KnownMember member) {
        List<Document> all = found.hits().stream()
                .flatMap(hit -> documents.find(hit.document(), member).stream())
                .toList();
        if (all.isEmpty()) return List.of();
        Document.Identity first = all.getFirst().identity();
        return all.stream()
                .filter(document -> document.identity().kind() == first.kind()
                        && document.identity()
                                .number()
                                .symbol()
                                .equals(first.number().symbol())
                        && document.owner().equals(all.getFirst().owner()))
                .toList();
    }

    private static int ordinal(Document document, Found found) {
        return found.hits().stream()
                .filter(hit -> hit.document().equals(document.id()))
                .mapToInt(Hit::ordinal)
                .findFirst()
                .orElse(0);
    }
}
