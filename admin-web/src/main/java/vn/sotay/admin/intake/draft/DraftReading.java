package vn.sotay.admin.intake.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Relation;
import vn.sotay.documents.recognition.Citation;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Recognised;
import vn.sotay.documents.recognition.RecognitionWording;
import vn.sotay.documents.recognition.reading.Guard;
import vn.sotay.documents.recognition.reading.Recognition;
import vn.sotay.documents.structure.CleanText;
import vn.sotay.documents.structure.Outline;

/// Makes a draft of the pages of a file.
public final class DraftReading {
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final List<Place> places = new ArrayList<>();
    private final List<DraftRelation> relations = new ArrayList<>();

    private DraftReading() {}

    /// The draft and the text that it lies over.
    public record Read(String text, Draft draft) {}

    /// @param proposed by whoever sent the file; a document that says whose property it is becomes internal
    public static Read of(List<String> pages, AccessClass proposed, LocalDate today) {
        CleanText clean = CleanText.of(pages);
        Recognised found = Recognition.of(clean, today);
        int owned = Guard.owned(pages).orElse(0);
        DraftReading reading = new DraftReading();
        reading.head(found.head());
        reading.close(found.close());
        reading.relations(found.relations());
        AccessClass access = owned > 0 && proposed == AccessClass.PUBLIC ? AccessClass.INTERNAL : proposed;
        reading.fields.put(Field.ACCESS, access.name());
        List<Remark> remarks = found.doubts().stream().map(Remark::of).toList();
        Fields read = new Fields(reading.fields);
        Draft.Trace trace = new Draft.Trace(reading.places, remarks, owned, Draft.Corrected.NOTHING);
        List<Outline.Part> outline = Outline.of(clean.text()).parts();
        return new Read(clean.text(), new Draft(read, read, reading.relations, outline, trace));
    }

    private void head(Recognised.Head head) {
        put(Field.KIND, head.kind().map(kind -> kind.map(Enum::name)));
        put(Field.SYMBOL, head.symbol());
        put(Field.ISSUER, head.issuer().map(issuer -> issuer.map(one -> one.name())));
        put(Field.PLACE, head.place());
        put(Field.ISSUED_ON, head.issuedOn().map(day -> day.map(LocalDate::toString)));
        put(Field.TITLE, head.subject().map(subject -> subject.map(RecognitionWording::title)));
    }

    private void close(Recognised.Close close) {
        put(Field.SIGNER, close.signer().map(signer -> signer.map(one -> (one.post() + " " + one.name()).strip())));
        List<Found<String>> all = new ArrayList<>(close.addressees());
        all.addAll(close.recipients());
        all.forEach(one -> places.add(new Place(Field.RECIPIENTS.key(), one.start(), one.end())));
        fields.put(
                Field.RECIPIENTS,
                String.join("\n", all.stream().map(Found::value).distinct().toList()));
    }

    private void relations(Recognised.Relations found) {
        for (Found<Citation> basis : found.restsOn()) relation(Relation.Kind.RESTS_ON, basis);
        for (Found<Recognised.Change> change : found.changes())
            relation(kind(change.value().effect()), change.map(Recognised.Change::document));
        put(Field.FROM, found.from().map(day -> day.map(LocalDate::toString)));
        if (found.from().isEmpty()) fields.put(Field.FROM, fields.getOrDefault(Field.ISSUED_ON, ""));
        put(Field.UNTIL, found.until().map(day -> day.map(LocalDate::toString)));
    }

    private static Relation.Kind kind(Recognised.Effect effect) {
        return switch (effect) {
            case REPLACES -> Relation.Kind.REPLACES;
            case AMENDS -> Relation.Kind.AMENDS;
            case ENDS -> Relation.Kind.ENDS;
        };
    }

    private void relation(Relation.Kind kind, Found<Citation> found) {
        Citation cited = found.value();
        places.add(new Place("relation-" + relations.size(), found.start(), found.end()));
        relations.add(new DraftRelation(
                kind,
                cited.words(),
                cited.symbol().orElse(""),
                cited.issuedOn().map(LocalDate::toString).orElse(""),
                ""));
    }

    private void put(Field field, Optional<Found<String>> found) {
        found.ifPresent(one -> {
            fields.put(field, one.value());
            places.add(new Place(field.key(), one.start(), one.end()));
        });
    }
}
