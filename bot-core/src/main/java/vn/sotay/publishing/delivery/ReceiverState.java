package vn.sotay.publishing.delivery;

/// Where a receiver stands; always in one of them.
public enum ReceiverState {
    /// Đang chờ đến lượt.
    QUEUED,
    /// Đang gửi: handed to the outbox.
    SENDING,
    /// Đã gửi: the service took it.
    SENT,
    /// Đã đến: the service says that it has arrived.
    DELIVERED,
    /// Đã nhận.
    RECEIVED,
    /// Đã đọc.
    READ,
    /// Đã hiểu.
    UNDERSTOOD,
    /// Chờ liên hệ: told the moment they write.
    WAITING,
    /// Chưa tới được: told on paper.
    UNREACHED,
    /// Chưa rõ: the answer of the service was lost.
    UNKNOWN;

    /// Whether it is known that the notice has come to the person.
    public boolean hasArrived() {
        return switch (this) {
            case DELIVERED, RECEIVED, READ, UNDERSTOOD -> true;
            case QUEUED, SENDING, SENT, WAITING, UNREACHED, UNKNOWN -> false;
        };
    }
}
