package vn.sotay.search.extraction;

/// Ends the reading of a document where the reason is found.
public final class Refusal extends RuntimeException {
    private final Reason reason;

    public Refusal(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
