package vn.sotay.feedback;

/// What a member sends.
public enum ProposalKind {
    /// Kiến nghị: always under the member's name (Điều lệ Đảng, điều 3).
    PROPOSAL,
    /// Góp ý: as the member chooses.
    OPINION,
    /// Câu hỏi that the library could not answer.
    QUESTION;

    /// The letters of its number.
    public String code() {
        return switch (this) {
            case PROPOSAL -> "KN";
            case OPINION -> "GY";
            case QUESTION -> "CH";
        };
    }
}
