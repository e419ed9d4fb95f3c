/// What a document has to tell (*thông báo văn bản mới*): the notice that goes out when it is published.
///
/// Open {@link vn.sotay.documents.release.DocumentNotice}. Sending it to many people is the business of
/// {@link vn.sotay.publishing}.
///
/// The notice quotes title and number of the document as they stand when it is made; what officers write
/// themselves are the key points.
@NullMarked
package vn.sotay.documents.release;

import org.jspecify.annotations.NullMarked;
