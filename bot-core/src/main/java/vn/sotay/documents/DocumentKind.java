package vn.sotay.documents;

/// Loại văn bản. Kept as a field of its own, because quy định and quyết định share the letters QĐ.
public enum DocumentKind {
    RESOLUTION,
    DIRECTIVE,
    CONCLUSION,
    REGULATION,
    RULES,
    DECISION,
    GUIDANCE,
    PLAN,
    PROGRAMME,
    ANNOUNCEMENT,
    LETTER,
    REPORT
}
