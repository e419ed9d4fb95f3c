package vn.sotay.admin.pages.library.changes;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sotay.documents.validity.Effect;

/// What another document does to this one, as a form sends it.
///
/// @param by     symbol of the other one
/// @param issued its day of issue, where several bear the symbol
record ValidityForm(
        @Nullable String kind,
        @Nullable String by,
        @Nullable String issued,
        @Nullable String since) {
    static final ValidityForm EMPTY = new ValidityForm("REPLACES", "", "", "");

    Optional<Effect.Kind> effect() {
        return Arrays.stream(Effect.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    String symbol() {
        return by == null ? "" : by.strip();
    }
}
