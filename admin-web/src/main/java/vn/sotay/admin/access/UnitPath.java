package vn.sotay.admin.access;

import java.util.List;
import org.springframework.http.HttpStatus;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;

/// The way to a unit, for the line above a heading.
public final class UnitPath {
    private UnitPath() {}

    /// From the top of what the caller sees down to the unit itself.
    ///
    /// @param upwards the unit, the one above it, and so on
    public static List<Unit> of(List<Unit> upwards, SignedIn caller) {
        return caller.unit().map(own -> upTo(own, upwards)).orElse(upwards).reversed();
    }

    private static List<Unit> upTo(UnitId own, List<Unit> upwards) {
        int top = upwards.stream().map(Unit::id).toList().indexOf(own);
        if (top < 0) throw new Refused(HttpStatus.NOT_FOUND);
        return upwards.subList(0, top + 1);
    }
}
