/// What a document says of itself (*nhận dạng văn bản*): kind, number, issuer, day, subject, signer, what it
/// rests on and what it ends, each with the place where it was read.
///
/// Open {@link vn.sotay.documents.recognition.Recognised} and {@link
/// vn.sotay.documents.recognition.Doubt}; they are filled by {@link
/// vn.sotay.documents.recognition.reading.Recognition}.
///
/// It is a proposal that an officer confirms: what was not read is empty, never guessed, and what is odd is a
/// doubt beside it, never a refusal.
@NullMarked
package vn.sotay.documents.recognition;

import org.jspecify.annotations.NullMarked;
