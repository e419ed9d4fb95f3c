package vn.sotay.admin.intake.draft;

/// Where in the text a field was read, half open.
///
/// @param field a field's key, or "relation-0" and so on
public record Place(String field, int start, int end) {}
