package vn.sotay.search.extraction;

import java.io.IOException;
import java.util.List;

/// A DOCX by hand, for what Word keeps outside the text: numbers of lists, changes, page breaks.
final class WordParts {
    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordParts() {}

    static byte[] document(String... paragraphs) throws IOException {
        return Samples.zip(
                List.of(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/_rels/document.xml.rels",
                        "word/numbering.xml"),
                List.of(
                        Samples.bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE
                                + "document.main+xml\"/>"
                                + "<Override PartName=\"/word/numbering.xml\" ContentType=\"" + TYPE
                                + "numbering+xml\"/></Types>"),
                        Samples.bytes(RELATIONS + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
                        Samples.bytes("<w:document " + NAMESPACE + "><w:body>" + String.join("", paragraphs)
                                + "</w:body></w:document>"),
                        Samples.bytes(RELATIONS + "numbering\" Target=\"numbering.xml\"/></Relationships>"),
                        Samples.bytes(
                                "<w:numbering " + NAMESPACE + "><w:abstractNum w:abstractNumId=\"0\">"
                                        + level(0, "decimal", "Điều %1.") + level(1, "lowerLetter", "%1.%2)")
                                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")));
    }

    static String item(int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + run(words) + "</w:p>";
    }

    static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String deleted(String words) {
        return "<w:del w:id=\"1\"><w:r><w:delText>" + words + "</w:delText></w:r></w:del>";
    }

    static String inserted(String words) {
        return "<w:ins w:id=\"2\">" + run(words) + "</w:ins>";
    }

    static String pageBreak() {
        return "<w:r><w:lastRenderedPageBreak/></w:r>";
    }

    private static String level(int index, String form, String pattern) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + form
                + "\"/><w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
    }
}
