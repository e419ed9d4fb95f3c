package vn.sotay.organisation;

class InMemoryUnitsTest extends UnitsContract {
    private final InMemoryUnits units = new InMemoryUnits();

    @Override
    protected Units units() {
        return units;
    }
}
