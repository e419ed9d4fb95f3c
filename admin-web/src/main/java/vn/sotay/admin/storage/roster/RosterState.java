package vn.sotay.admin.storage.roster;

/// Where an import stands.
public enum RosterState {
    READING,
    /// Waits for the choice of sheet and columns.
    READ,
    CHECKING,
    /// Waits for the decision.
    CHECKED,
    COMMITTING,
    DONE,
    FAILED,
    DISCARDED;

    /// Whether the program is at work and people wait.
    public boolean isBusy() {
        return switch (this) {
            case READING, CHECKING, COMMITTING -> true;
            case READ, CHECKED, DONE, FAILED, DISCARDED -> false;
        };
    }
}
