package vn.sotay.admin.storage.intake;

/// Where a file on its way stands.
public enum IntakeState {
    WAITING,
    READING,
    /// Read; an officer has to confirm what was recognised.
    TO_CONFIRM,
    REFUSED,
    CONFIRMED,
    DISCARDED;

    /// Whether the program works on it.
    public boolean isBusy() {
        return this == WAITING || this == READING;
    }
}
