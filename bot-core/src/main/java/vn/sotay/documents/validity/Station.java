package vn.sotay.documents.validity;

import java.time.LocalDate;
import java.util.Optional;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Validity;

/// A document of a chain.
///
/// @param title with kind and number
/// @param until the day from which it no longer holds of itself
/// @param shown whether the reader may know of it
public record Station(DocumentId id, String title, LocalDate from, Optional<LocalDate> until, boolean shown) {
    boolean holdsOfItself(LocalDate today) {
        return !from.isAfter(today) && until.filter(day -> !day.isAfter(today)).isEmpty();
    }

    Validity.Link since(LocalDate day) {
        return new Validity.Link(id, title, day);
    }
}
