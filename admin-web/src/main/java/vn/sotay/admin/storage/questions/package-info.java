/// Questions without an answer, and what answers them (*câu hỏi chưa có trả lời*).
///
/// Open {@link vn.sotay.admin.storage.questions.PostgresMissedQuestions} (what chat adds) and {@link
/// vn.sotay.admin.storage.questions.QuestionAnswers} (what officers do with it).
///
/// Nothing here names a person. An answer raises the document's change number in its own transaction, so
/// that every node finds it.
@NullMarked
package vn.sotay.admin.storage.questions;

import org.jspecify.annotations.NullMarked;
