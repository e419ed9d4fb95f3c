package vn.sotay.personaldata;

/// Names a request about one's own data. Members are told it as a number.
public record DataRequestId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
