package vn.sotay.documents;

import java.util.regex.Pattern;

/// Names a file by its content: the SHA-256 in hexadecimal, so the same file is the same one.
public record OriginalId(String digest) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public OriginalId {
        if (!SHA_256.matcher(digest).matches()) throw new IllegalArgumentException("no SHA-256");
    }
}
