package vn.sotay.admin.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.structure.Outline;

/// Bản nháp.
///
/// @param recognised what was read; what differs from it in `fields` is the officer's
/// @param outline    over the draft's text, which is kept beside it
/// @param trace      where things were read, and what is odd about them
public record Draft(
        Fields recognised, Fields fields, List<DraftRelation> relations, List<Outline.Part> outline, Trace trace) {
    public Draft {
        relations = List.copyOf(relations);
        outline = List.copyOf(outline);
    }

    /// @param ownedPage the page that says whose property it is, from 1; 0 where none does
    /// @param corrected what the officer has corrected besides the fields
    public record Trace(List<Place> places, List<Remark> remarks, int ownedPage, Corrected corrected) {
        public Trace {
            places = List.copyOf(places);
            remarks = List.copyOf(remarks);
        }
    }

    public record Corrected(boolean relations, boolean outline) {
        static final Corrected NOTHING = new Corrected(false, false);
    }

    /// With what the officer has typed.
    public Draft typed(Map<String, String> form, List<DraftRelation> typedRelations) {
        boolean others = trace.corrected.relations || !typedRelations.equals(relations);
        return new Draft(
                recognised,
                fields.typed(form),
                typedRelations,
                outline,
                corrected(new Corrected(others, trace.corrected.outline)));
    }

    public Draft outlined(List<Outline.Part> parts) {
        boolean other = trace.corrected.outline || !parts.equals(outline);
        return new Draft(
                recognised, fields, relations, parts, corrected(new Corrected(trace.corrected.relations, other)));
    }

    /// With relations led to the library's documents, which is no correction.
    public Draft matched(List<DraftRelation> led) {
        return new Draft(recognised, fields, led, outline, trace);
    }

    private Trace corrected(Corrected what) {
        return new Trace(trace.places, trace.remarks, trace.ownedPage, what);
    }

    /// What a second reading of a corrected text says, but for what the officer has changed. The outline is the
    /// new one, because it lies over another text.
    public Draft readAgain(Draft second) {
        Fields kept = second.fields.with(Field.ACCESS, fields.get(Field.ACCESS));
        for (Field field : Field.values()) if (isChanged(field)) kept = kept.with(field, fields.get(field));
        List<DraftRelation> others = trace.corrected.relations ? relations : second.relations;
        Trace seen = new Trace(
                second.trace.places,
                second.trace.remarks,
                second.trace.ownedPage,
                new Corrected(trace.corrected.relations, false));
        return new Draft(second.recognised, kept, others, second.outline, seen);
    }

    public boolean isChanged(Field field) {
        return !fields.get(field).equals(recognised.get(field));
    }

    public boolean isOwned() {
        return trace.ownedPage > 0;
    }

    /// Doubts about what the officer has not changed.
    public List<Remark> openRemarks() {
        return trace.remarks.stream()
                .filter(remark -> !isChanged(remark.field()))
                .toList();
    }

    /// @param deliberate whether somebody has said that it may be public although it says whose it is
    public List<Problem> problems(boolean deliberate) {
        List<Problem> problems = new ArrayList<>();
        for (Field field : Field.values()) fault(field).ifPresent(why -> problems.add(new Problem(field, why)));
        boolean early = fields.day(Field.UNTIL)
                .flatMap(until -> fields.day(Field.FROM).map(until::isBefore))
                .orElse(false);
        if (early) problems.add(new Problem(Field.UNTIL, Problem.Why.ENDS_EARLY));
        boolean open = fields.get(Field.ACCESS).equals(AccessClass.PUBLIC.name());
        if (isOwned() && open && !deliberate) problems.add(new Problem(Field.ACCESS, Problem.Why.OWNED));
        return problems;
    }

    private Optional<Problem.Why> fault(Field field) {
        boolean empty = fields.get(field).isBlank();
        if (empty) return field.isRequired() ? Optional.of(Problem.Why.MISSING) : Optional.empty();
        if (field.isDay() && fields.day(field).isEmpty()) return Optional.of(Problem.Why.NO_DAY);
        boolean odd = (field == Field.KIND && DraftDocument.kind(fields).isEmpty())
                || (field == Field.ACCESS && DraftDocument.access(fields).isEmpty());
        return odd ? Optional.of(Problem.Why.MISSING) : Optional.empty();
    }
}
