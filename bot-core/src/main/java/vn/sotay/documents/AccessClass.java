package vn.sotay.documents;

import vn.sotay.conversation.Speaker;
import vn.sotay.organisation.UnitId;

/// Who may see a document. What is secret (mật) is not here at all: it must not be on any machine with a
/// network.
public enum AccessClass {
    /// Every member may read it.
    PUBLIC,
    /// The unit it belongs to and all units below may read it.
    INTERNAL,
    /// The unit it belongs to and all units below may know that it exists and where to read it.
    RESTRICTED;

    /// Whether nothing of it, its title and number included, may go to servers abroad.
    public boolean isInternal() {
        return this != PUBLIC;
    }

    /// Whether the member may know that the document exists.
    public boolean shows(UnitId owner, Speaker.KnownMember member) {
        return this == PUBLIC || member.within().contains(owner);
    }

    /// Whether the member may read the text here.
    public boolean reads(UnitId owner, Speaker.KnownMember member) {
        return this != RESTRICTED && shows(owner, member);
    }
}
