package vn.sotay.conversation.outbox;

/// What a delivery is for. The order is the priority: a person who wrote is answered before anybody is
/// notified.
public enum DeliveryKind {
    /// Goes out in a turn. Sent at least once.
    REPLY,
    /// Goes out unasked. Sent at most once.
    NOTICE,
    /// Goes out unasked and may wait longest. Sent at most once.
    REMINDER
}
