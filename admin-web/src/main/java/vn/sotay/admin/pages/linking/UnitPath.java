package vn.sotay.admin.pages.linking;

import java.util.List;
import org.springframework.http.HttpStatus;
import vn.sotay.admin.access.Refused;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;

/// Where one is, for the line above the heading.
final class UnitPath {
    private UnitPath() {}

    /// From one's own unit down to the one that is shown.
    static List<Unit> of(Units units, UnitId shown, UnitId own) {
        List<Unit> upwards = units.upwardsFrom(shown);
        int top = upwards.stream().map(Unit::id).toList().indexOf(own);
        if (top < 0) throw new Refused(HttpStatus.NOT_FOUND);
        return upwards.subList(0, top + 1).reversed();
    }
}
