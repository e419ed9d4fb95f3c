package vn.sotay.admin.access;

import java.util.Optional;
import vn.sotay.organisation.UnitId;

/// A type of id that calls name things by, and where such a thing belongs. Every type of id that a handler
/// takes needs one.
///
/// @param <T> the id
public interface Subject<T> {
    Class<T> type();

    /// The id as it stands in an address or a form. Empty when it cannot be one.
    Optional<T> read(String text);

    /// Where it belongs; empty when there is no such thing, or when it belongs to the installation.
    Optional<UnitId> unitOf(T id);

    /// Whether the caller may look at it although it belongs elsewhere. Asked for handlers that only show.
    default boolean shows(T id, SignedIn caller) {
        return false;
    }
}
