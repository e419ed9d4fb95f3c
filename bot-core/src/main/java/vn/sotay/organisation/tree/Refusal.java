package vn.sotay.organisation.tree;

/// Why a change of the tree is not made. The sentence for each stands in `messages/units.properties` as
/// `units.refused.‹NAME›`.
public enum Refusal {
    /// Somebody else was faster: what was seen is not what is there.
    STALE,
    ENDED,
    TARGET_ENDED,
    NOTHING_CHANGES,
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_TAKEN,
    KIND_DOES_NOT_FIT,
    KIND_DOES_NOT_FIT_BELOW,
    BELOW_ITSELF,
    TOO_DEEP,
    OTHER_KIND,
    INTO_ITSELF,
    INTO_WHAT_IS_BELOW,
    NAMES_CLASH,
    HAS_CHILDREN,
    HAS_MEMBERS
}
