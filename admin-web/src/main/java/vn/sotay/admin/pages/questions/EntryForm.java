package vn.sotay.admin.pages.questions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sotay.admin.storage.questions.QuestionAnswers.Entry;

/// A question and its answer as an officer writes them.
record EntryForm(String asked, String answer) {
    EntryForm(@Nullable String asked, @Nullable String answer) {
        this.asked = asked == null ? "" : asked.strip();
        this.answer = answer == null ? "" : answer.strip();
    }

    /// Field → the key of the sentence that says what to do.
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (asked.isEmpty()) faults.put("asked", "questions.fault.asked");
        if (asked.length() > Entry.LONGEST_QUESTION) faults.put("asked", "questions.fault.asked.long");
        if (answer.isEmpty()) faults.put("answer", "questions.fault.answer");
        if (answer.length() > Entry.LONGEST_ANSWER) faults.put("answer", "questions.fault.answer.long");
        return faults;
    }

    Entry entry() {
        return new Entry(asked, answer);
    }
}
