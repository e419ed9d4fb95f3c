package vn.sotay.documents.reading;

import java.util.List;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentId;

/// Chuyên mục: topics that committees arrange, as members browse them.
public interface BrowsedSections {
    /// Those of the member's own unit and all above, in the order their committees give; empty ones are left
    /// out.
    List<Section> of(Speaker.KnownMember member);

    /// The documents of a section that the member may know of, newest first; none where the section is not
    /// the member's.
    List<DocumentId> documents(long section, Speaker.KnownMember member);

    record Section(long id, String name, int documents) {}
}
