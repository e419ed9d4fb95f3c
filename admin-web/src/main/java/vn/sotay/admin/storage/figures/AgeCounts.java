package vn.sotay.admin.storage.figures;

import vn.sotay.organisation.AgeBand;

/// How many women and men are of an age.
public record AgeCounts(AgeBand band, long women, long men) {
    public long all() {
        return women + men;
    }
}
