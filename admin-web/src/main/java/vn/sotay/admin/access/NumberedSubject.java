package vn.sotay.admin.access;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import vn.sotay.organisation.UnitId;

/// A thing named by a number.
///
/// @param of     makes the id of the number
/// @param where where the thing belongs
public record NumberedSubject<T>(Class<T> type, LongFunction<T> of, Function<T, Optional<UnitId>> where)
        implements Subject<T> {
    private static final int DIGITS = 18;

    @Override
    public Optional<T> read(String text) {
        boolean number =
                !text.isEmpty() && text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(of.apply(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public Optional<UnitId> unitOf(T id) {
        return where.apply(id);
    }
}
