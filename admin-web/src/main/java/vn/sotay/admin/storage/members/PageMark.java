package vn.sotay.admin.storage.members;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// A place between two members of the list, from which it goes on or back. It stays right whatever happens to
/// the members beside it, and names nothing that a caller could ask for.
public record PageMark(String sortKey, long id, boolean backwards) {
    /// As it stands in an address.
    public String text() {
        byte[] bytes = ((backwards ? "<" : ">") + id + " " + sortKey).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Empty for anything that is no mark; the list then begins at its beginning.
    public static Optional<PageMark> read(String text) {
        try {
            String mark = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int blank = mark.indexOf(' ');
            boolean whole = blank > 1 && mark.indexOf('\0') < 0 && (mark.charAt(0) == '<' || mark.charAt(0) == '>');
            if (!whole) return Optional.empty();
            long id = Long.parseLong(mark.substring(1, blank));
            return Optional.of(new PageMark(mark.substring(blank + 1), id, mark.charAt(0) == '<'));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
