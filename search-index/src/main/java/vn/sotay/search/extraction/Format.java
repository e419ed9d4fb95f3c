package vn.sotay.search.extraction;

/// What a file is by its content, whatever its name says. A picture is a scan or a photo of a page.
public enum Format {
    PDF,
    PICTURE,
    DOCX,
    DOC,
    XLSX,
    ODT,
    RTF,
    HTML,
    TEXT
}
