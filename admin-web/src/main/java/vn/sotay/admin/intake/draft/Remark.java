package vn.sotay.admin.intake.draft;

/// A doubt beside its field, as the officer reads it.
public record Remark(Field field, String sentence) {}
