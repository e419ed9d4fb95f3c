/// Questions without an answer, and why search finds what it finds (*câu hỏi chưa có trả lời*).
///
/// Open {@link vn.sotay.admin.pages.questions.QuestionsPage}, {@link
/// vn.sotay.admin.pages.questions.QuestionPage} and {@link vn.sotay.admin.pages.questions.WhyPage}.
///
/// Searches here are those of a member of a unit: nothing is shown that such a member could not find.
@NullMarked
package vn.sotay.admin.pages.questions;

import org.jspecify.annotations.NullMarked;
