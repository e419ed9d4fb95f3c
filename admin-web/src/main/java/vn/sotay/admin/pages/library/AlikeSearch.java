package vn.sotay.admin.pages.library;

import java.util.List;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentId;

/// Finds documents whose text is like another's, among those that are shown to the reader.
public interface AlikeSearch {
    List<DocumentId> like(String text, int atMost, Speaker.KnownMember reader);
}
