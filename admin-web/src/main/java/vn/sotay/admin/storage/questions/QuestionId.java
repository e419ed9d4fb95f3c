package vn.sotay.admin.storage.questions;

/// Names a question without an answer.
public record QuestionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
