package vn.sotay.admin.storage.members.changes;

/// What became of a change.
public enum Written {
    DONE,
    /// Somebody else changed the record meanwhile; nothing was written.
    STALE,
    /// Another record has this file number; nothing was written.
    FILE_NUMBER_TAKEN,
    /// The unit ended meanwhile; nothing was written.
    UNIT_ENDED
}
