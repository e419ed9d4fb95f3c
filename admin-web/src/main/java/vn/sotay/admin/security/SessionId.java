package vn.sotay.admin.security;

/// Names a session in the list of an account's sessions. It opens nothing; the cookie's value does.
public record SessionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
