package vn.sotay.documents.handout;

import java.util.Optional;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentId;

/// The files that the texts of documents were read from (*tệp gốc*).
public interface DocumentOriginals {
    /// Empty where no file is kept, and where the member may not read the text.
    Optional<SentFile> original(DocumentId document, Speaker.KnownMember reader);
}
