package vn.sotay.feedback;

/// Names a proposal within this installation.
public record ProposalId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
