package vn.sotay.admin.spreadsheet.reading;

/// The file cannot be read or must not be; trying again does not help. Tells nothing of what it contains.
public final class RefusedSpreadsheet extends Exception {
    private final Refusal refusal;

    public RefusedSpreadsheet(Refusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
