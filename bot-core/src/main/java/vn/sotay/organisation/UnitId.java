package vn.sotay.organisation;

/// Names a unit; stable over renaming and moving.
public record UnitId(String value) {
    public UnitId {
        if (value.isBlank()) throw new IllegalArgumentException("a unit id is not blank");
    }

    @Override
    public String toString() {
        return value;
    }
}
