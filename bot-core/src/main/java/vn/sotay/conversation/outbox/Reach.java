package vn.sotay.conversation.outbox;

/// What may be sent unasked on an account now.
public enum Reach {
    /// A message as it is.
    OPEN,
    /// A template that was approved, for money.
    BY_TEMPLATE,
    /// Nothing.
    CLOSED
}
