package vn.sotay.admin.storage.questions;

import java.util.List;
import vn.sotay.documents.Passage;

/// How a question and its answer stand in the library.
final class AnswerWording {
    private AnswerWording() {}

    static Passage passage(int ordinal, QuestionAnswers.Entry entry) {
        String text = "Hỏi: " + entry.asked() + "\nTrả lời: " + entry.answer();
        return new Passage(ordinal, "Câu " + (ordinal + 1), List.of(), text);
    }
}
