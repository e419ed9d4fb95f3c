package vn.sotay.organisation;

/// Đảng ủy (with the đảng bộ it leads), chi bộ, tổ đảng.
public enum UnitKind {
    COMMITTEE,
    BRANCH,
    CELL;

    /// A cell is part of a branch; branches and committees stand directly below a committee.
    public boolean mayStandBelow(UnitKind above) {
        return switch (this) {
            case COMMITTEE, BRANCH -> above == COMMITTEE;
            case CELL -> above == BRANCH;
        };
    }

    /// Whether it may stand on its own, with nothing above it here.
    public boolean mayStandAtTheTop() {
        return this != CELL;
    }
}
