package vn.sotay.admin.storage.setup;

/// What a new installation goes through, in this order; the words stand in `messages/setup.properties`.
public enum SetUpStep {
    PROVINCE,
    ORGANISATION,
    ROSTER,
    CHANNELS,
    DOCUMENT;

    /// Without a name of the province nothing else makes sense.
    public boolean maySkip() {
        return this != PROVINCE;
    }
}
