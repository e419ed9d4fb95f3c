package vn.sotay.documents;

/// Names a document within this installation.
public record DocumentId(long value) {}
