package vn.sotay.search.vietnamese;

/// What a syllable does in a question.
public enum Role {
    /// It says what is asked about.
    CONTENT,
    /// It binds other words, and is in every text.
    SMALL_WORD,
    /// It only makes the sentence a question.
    SCAFFOLDING,
    /// It was not said; it may stand in documents for what was.
    ALIKE
}
