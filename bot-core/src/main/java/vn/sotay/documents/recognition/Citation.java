package vn.sotay.documents.recognition;

import java.time.LocalDate;
import java.util.Optional;
import vn.sotay.documents.DocumentKind;

/// Another document as this one names it.
///
/// @param words  as printed
/// @param symbol "05-NQ/TU"; laws and the Charter are cited without
public record Citation(
        String words, Optional<DocumentKind> kind, Optional<String> symbol, Optional<LocalDate> issuedOn) {}
