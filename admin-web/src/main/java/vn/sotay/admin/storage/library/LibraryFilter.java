package vn.sotay.admin.storage.library;

import java.util.List;
import java.util.Optional;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.organisation.UnitId;

/// Which documents a list shows, and in which order.
///
/// @param found what a search by words has found, best first; all if empty
public record LibraryFilter(
        Traits traits, Ways ways, Optional<UnitId> unit, Optional<List<DocumentId>> found, Order order) {
    /// @param year of issue
    public record Traits(
            Optional<DocumentKind> kind,
            Optional<String> issuer,
            Optional<Integer> year,
            Optional<Standing> standing,
            Optional<AccessClass> access) {
        public static final Traits ANY =
                new Traits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public record Ways(Optional<String> tag, Optional<SectionId> section) {
        public static final Ways ANY = new Ways(Optional.empty(), Optional.empty());
    }

    /// Đang có hiệu lực; chưa có; đã thay thế, bãi bỏ hoặc hết hiệu lực.
    public enum Standing {
        IN_FORCE,
        AHEAD,
        ENDED
    }

    /// BEST only where words were looked for.
    public enum Order {
        NEWEST,
        OLDEST,
        ADDED,
        BEST
    }

    public static final LibraryFilter EVERYTHING =
            new LibraryFilter(Traits.ANY, Ways.ANY, Optional.empty(), Optional.empty(), Order.NEWEST);

    public LibraryFilter with(Traits other) {
        return new LibraryFilter(other, ways, unit, found, order);
    }

    public LibraryFilter with(Ways other) {
        return new LibraryFilter(traits, other, unit, found, order);
    }

    public LibraryFilter with(Order other) {
        return new LibraryFilter(traits, ways, unit, found, other);
    }

    public LibraryFilter ofUnit(UnitId other) {
        return new LibraryFilter(traits, ways, Optional.of(other), found, order);
    }

    /// With what was found by words.
    public LibraryFilter among(List<DocumentId> documents) {
        return new LibraryFilter(traits, ways, unit, Optional.of(List.copyOf(documents)), order);
    }
}
