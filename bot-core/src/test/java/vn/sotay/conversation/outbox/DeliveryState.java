package vn.sotay.conversation.outbox;

/// Where a stored delivery stands, as tests see it.
public enum DeliveryState {
    WAITING,
    SENDING,
    SENT,
    UNREACHED,
    UNKNOWN,
    FORGOTTEN
}
