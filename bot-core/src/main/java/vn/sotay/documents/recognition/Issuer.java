package vn.sotay.documents.recognition;

import java.util.Optional;

/// Cơ quan ban hành.
///
/// @param name  as it is cited, "Ban Tổ chức Tỉnh ủy Lam Giang"
/// @param above whose part it is by the head of the document
public record Issuer(String name, Optional<String> above, Level level) {

    /// Where it stands. Everything of the State that the table of Party kinds does not touch has its level
    /// too.
    public enum Level {
        CENTRE,
        PROVINCE,
        /// Abolished on 1 July 2025.
        DISTRICT,
        GRASSROOTS,
        BRANCH,
        UNKNOWN
    }
}
