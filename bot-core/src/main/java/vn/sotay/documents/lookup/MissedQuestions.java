package vn.sotay.documents.lookup;

/// The questions that the library did not answer, for those who can.
public interface MissedQuestions {
    /// Counts it, the same words of the same committee together.
    void add(MissedQuestion question);
}
