package vn.sotay.admin.storage.linking;

/// Names a link between a member and an account in a chat. It says nothing about either.
public record LinkId(long value) {}
