package vn.sotay.admin.storage.questions;

import java.time.LocalDate;
import vn.sotay.documents.lookup.MissedQuestion;
import vn.sotay.organisation.UnitId;

/// A question without an answer, as officers see it.
public record QuestionRow(QuestionId id, String words, MissedQuestion.Why why, Asked asked, State state, Whose whose) {

    public enum State {
        OPEN,
        ANSWERED,
        DISMISSED
    }

    /// How often, and from which day to which.
    public record Asked(int times, LocalDate first, LocalDate last) {}

    /// The committee of whoever asked, by its short name.
    public record Whose(UnitId unit, String committee) {}
}
