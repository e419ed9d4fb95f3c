package vn.sotay.organisation;

/// Names a member within this installation. It says nothing about the person.
public record MemberId(long value) {}
