/// Reading a question before anything is searched (*hiểu câu hỏi*).
///
/// Open {@link vn.sotay.search.understanding.QuestionReading} (which words narrow the search) and {@link
/// vn.sotay.search.understanding.DomainWords} (other words for the same).
///
/// Pure: nothing here knows the index, so a filter that is read is a guess; whoever searches must not let
/// it hide an answer. All functions are total, in time linear in the question.
@NullMarked
package vn.sotay.search.understanding;

import org.jspecify.annotations.NullMarked;
