package vn.sotay.admin.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.structure.DocumentStructure;
import vn.sotay.organisation.UnitId;

/// A document of the demo handbook: `key: value` lines, a line `---`, the text.
record DemoDocument(String id, Map<String, String> head, String body) {
    private static final String RULE = "\n---\n";

    static DemoDocument parse(String id, String file) {
        int rule = file.indexOf(RULE);
        Map<String, String> head = file.substring(0, rule)
                .lines()
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
        return new DemoDocument(id, head, file.substring(rule + RULE.length()));
    }

    LocalDate issued() {
        return LocalDate.parse(value("issued"));
    }

    Optional<String> replaces() {
        return Optional.ofNullable(head.get("replaces"));
    }

    NewDocument asNew(Optional<DocumentId> replaced) {
        Document.Identity identity = new Document.Identity(
                DocumentKind.valueOf(value("kind")), new DocumentNumber(value("number"), issued()), value("issuer"));
        return new NewDocument(
                identity,
                value("title"),
                new NewDocument.Belonging(new UnitId(value("unit")), AccessClass.valueOf(value("access"))),
                new NewDocument.Effect(day("in-force-from").orElse(issued()), day("expired-on"), replaced),
                DocumentStructure.passagesOf(body));
    }

    private Optional<LocalDate> day(String key) {
        return Optional.ofNullable(head.get(key)).map(LocalDate::parse);
    }

    private String value(String key) {
        String value = head.get(key);
        if (value == null) throw new IllegalArgumentException(id + " lacks " + key);
        return value;
    }
}
