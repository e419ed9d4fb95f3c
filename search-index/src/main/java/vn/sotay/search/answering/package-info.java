/// What kind of answer a question wants (*loại câu trả lời*): a day, a length of time, a sum, a share, a count.
///
/// Open {@link vn.sotay.search.answering.AskedFor}.
///
/// What is read here only prefers one passage of a document to another; it never hides one.
@NullMarked
package vn.sotay.search.answering;

import org.jspecify.annotations.NullMarked;
