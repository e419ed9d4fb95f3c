/// What of the library is handed over otherwise than as words in a chat (*đưa văn bản cho người đọc*).
///
/// Open {@link vn.sotay.documents.handout.OneTimeLinks} and {@link
/// vn.sotay.documents.handout.DocumentOriginals} (the ports) and {@link vn.sotay.documents.handout.Handout}
/// (what dialogs are given of all this).
///
/// Nothing is handed to an account that may not read it: this is asked again when a link is opened.
@NullMarked
package vn.sotay.documents.handout;

import org.jspecify.annotations.NullMarked;
