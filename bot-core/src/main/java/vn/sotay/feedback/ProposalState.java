package vn.sotay.feedback;

/// Where a proposal stands.
public enum ProposalState {
    /// Chờ trả lời.
    OPEN,
    /// Chờ người gửi nói rõ thêm: the clock goes on.
    ASKED_BACK,
    /// Đã trả lời.
    ANSWERED;

    public boolean isOpen() {
        return this != ANSWERED;
    }
}
