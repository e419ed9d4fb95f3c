package vn.sotay.documents;

import vn.sotay.organisation.UnitId;

/// Văn bản: its head, without the text.
///
/// @param title trích yếu, beginning with "về"
/// @param owner the unit whose document it is
public record Document(
        DocumentId id, Identity identity, String title, UnitId owner, AccessClass access, Validity validity) {

    /// What a document is cited by.
    ///
    /// @param issuer as printed, "Ban Thường vụ Tỉnh ủy Lam Giang"
    public record Identity(DocumentKind kind, DocumentNumber number, String issuer) {}
}
