package vn.sotay.organisation;

class InMemoryMembersTest extends MembersContract {
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryMembers members = new InMemoryMembers();

    @Override
    protected Units units() {
        return units;
    }

    @Override
    protected Members members() {
        return members;
    }
}
