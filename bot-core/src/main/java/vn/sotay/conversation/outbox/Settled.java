package vn.sotay.conversation.outbox;

/// What became of one delivery in one try.
public record Settled(DeliveryId id, Delivery.Status status) {}
