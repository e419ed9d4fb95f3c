package vn.sotay.admin.pages.questions;

import org.springframework.stereotype.Component;
import vn.sotay.admin.storage.questions.QuestionAnswers;
import vn.sotay.admin.storage.questions.QuestionList;

/// The questions, and what is done with them.
@Component
record Answering(QuestionList questions, QuestionAnswers answers) {}
