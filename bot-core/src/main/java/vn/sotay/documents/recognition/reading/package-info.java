/// Reading what a document says of itself (*đọc thể thức văn bản*): one reader for each part of its form.
///
/// Open {@link vn.sotay.documents.recognition.reading.Recognition}.
///
/// It is total: any text in, an answer out, in time linear in the text. Words are compared in plain letters,
/// so marks that a scan lost or mistook do not matter.
@NullMarked
package vn.sotay.documents.recognition.reading;

import org.jspecify.annotations.NullMarked;
