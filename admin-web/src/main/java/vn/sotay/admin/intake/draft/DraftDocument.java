package vn.sotay.admin.intake.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.OriginalId;
import vn.sotay.documents.Relation;
import vn.sotay.documents.structure.DocumentStructure;
import vn.sotay.documents.structure.Outline;
import vn.sotay.organisation.UnitId;

/// Makes a document of a draft without problems.
public final class DraftDocument {
    private DraftDocument() {}

    /// @param text what the draft's outline lies over
    /// @throws IllegalStateException when the draft has problems
    public static NewDocument of(Draft draft, String text, UnitId owner, Optional<OriginalId> original) {
        if (!draft.problems(true).isEmpty()) throw new IllegalStateException("the draft is not whole");
        Fields fields = draft.fields();
        List<Relation> relations =
                draft.relations().stream().map(DraftRelation::relation).toList();
        return new NewDocument(
                identity(fields),
                fields.get(Field.TITLE),
                new NewDocument.Belonging(owner, access(fields).orElseThrow()),
                effect(fields, relations),
                new NewDocument.Particulars(
                        fields.get(Field.PLACE),
                        fields.get(Field.SIGNER),
                        fields.get(Field.RECIPIENTS).lines().toList(),
                        relations,
                        original),
                DocumentStructure.passagesOf(new Outline(text, draft.outline())));
    }

    private static Document.Identity identity(Fields fields) {
        LocalDate issuedOn = fields.day(Field.ISSUED_ON).orElseThrow();
        return new Document.Identity(
                kind(fields).orElseThrow(),
                new DocumentNumber(fields.get(Field.SYMBOL), issuedOn),
                fields.get(Field.ISSUER));
    }

    private static NewDocument.Effect effect(Fields fields, List<Relation> relations) {
        Optional<DocumentId> replaces = relations.stream()
                .filter(relation -> relation.kind() == Relation.Kind.REPLACES)
                .flatMap(relation -> relation.target().stream())
                .findFirst();
        return new NewDocument.Effect(
                fields.day(Field.FROM).orElseThrow(), fields.day(Field.UNTIL).map(last -> last.plusDays(1)), replaces);
    }

    static Optional<DocumentKind> kind(Fields fields) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(fields.get(Field.KIND)))
                .findFirst();
    }

    static Optional<AccessClass> access(Fields fields) {
        return Arrays.stream(AccessClass.values())
                .filter(access -> access.name().equals(fields.get(Field.ACCESS)))
                .findFirst();
    }
}
