package vn.sotay.admin.intake.draft;

/// What keeps a draft from becoming a document.
public record Problem(Field field, Why why) {
    public enum Why {
        MISSING,
        NO_DAY,
        /// Ends before it begins.
        ENDS_EARLY,
        /// The pages say that it belongs to the Party's bodies, and it would be public without a second look.
        OWNED
    }
}
