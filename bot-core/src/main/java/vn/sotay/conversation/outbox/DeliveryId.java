package vn.sotay.conversation.outbox;

/// Names a delivery, the same on every try: a channel that can recognises a repeat by it.
public record DeliveryId(long value) {}
