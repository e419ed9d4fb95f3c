package vn.sotay.organisation.roster;

/// What became of a cell.
public sealed interface Reading {
    /// @param value in the one form that is stored: a date as 2012-09-02, a year as 1986, a word as the name
    ///              of its constant, a phone as +84912345678
    record Value(String value) implements Reading {}

    record Wrong(RosterFault.Reason reason) implements Reading {}

    static Reading of(Enum<?> constant) {
        return new Value(constant.name());
    }
}
