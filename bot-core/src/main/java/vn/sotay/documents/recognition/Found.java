package vn.sotay.documents.recognition;

import java.util.function.Function;

/// Something read, and where it stands in the cleaned text, half open.
public record Found<T>(T value, int start, int end) {
    public <R> Found<R> map(Function<T, R> other) {
        return new Found<>(other.apply(value), start, end);
    }
}
