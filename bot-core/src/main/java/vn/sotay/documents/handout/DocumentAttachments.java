package vn.sotay.documents.handout;

import java.util.List;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentId;

/// What goes with documents: recordings, films, pictures, tables (*tài liệu kèm theo*).
public interface DocumentAttachments {
    /// In the order in which they were added; none where the member may not read the text.
    List<Attachment> of(DocumentId document, Speaker.KnownMember reader);

    /// @param number of the attachment within its document
    record Attachment(int number, Kind kind, SentFile file) {}

    /// What people do with it.
    enum Kind {
        AUDIO,
        VIDEO,
        PICTURE,
        FILE
    }
}
