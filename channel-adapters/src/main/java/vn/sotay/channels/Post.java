package vn.sotay.channels;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A webhook call as it came: the bytes of the body untouched, because signatures are over these.
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Post(byte[] body, Map<String, String> headers) {
    public Post {
        headers = headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (one, other) -> one));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
}
