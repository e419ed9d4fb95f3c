/// Asking the library in a conversation (*tra cứu văn bản*).
///
/// Open {@link vn.sotay.documents.lookup.LookUpDialog} (what a member meets) and {@link
/// vn.sotay.documents.lookup.Answering} (from a question to what is said).
///
/// Whatever is stated about a matter is a passage, verbatim, with where it stands. What was understood of a
/// question is shown and can be taken back with a button. A question without an answer is kept without the
/// person.
@NullMarked
package vn.sotay.documents.lookup;

import org.jspecify.annotations.NullMarked;
