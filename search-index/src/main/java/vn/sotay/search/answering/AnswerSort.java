package vn.sotay.search.answering;

/// Loại câu trả lời: what kind of thing answers.
public enum AnswerSort {
    /// "ngày nào", "khi nào"
    DAY,
    /// "bao lâu"
    LENGTH_OF_TIME,
    /// "bao nhiêu tiền"
    MONEY,
    /// "bao nhiêu phần trăm"
    SHARE,
    /// "mấy …", "bao nhiêu …": a number of what is named
    COUNT,
    /// Nothing that shows in a passage.
    ANYTHING
}
