package vn.sotay.documents.lookup;

/// What becomes of a question that the library could not answer: it is counted, and may go to an officer.
public record Unanswered(MissedQuestions missed, OfficerQuestions officers) {}
