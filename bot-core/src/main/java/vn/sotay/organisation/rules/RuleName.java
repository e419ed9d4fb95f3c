package vn.sotay.organisation.rules;

/// Which rule. What holds where nobody has set it stands in the database, with its source.
public enum RuleName {
    /// Working days in which a branch answers a proposal (294-QĐ/TW, §2.3).
    PROPOSAL_DAYS_BRANCH(1, 250),
    /// The same for a committee.
    PROPOSAL_DAYS_COMMITTEE(1, 250),
    /// The same for the centre.
    PROPOSAL_DAYS_CENTRE(1, 250),
    /// How many working days before its end a proposal counts as due soon.
    PROPOSAL_SOON(1, 60),
    /// How many a member may send a day.
    PROPOSALS_A_DAY(1, 50),
    /// How many days before its end a committee is reminded of a duty.
    DUTY_BEFORE(1, 60),
    /// Days between reminders of what is late.
    DUTY_EVERY(1, 60),
    /// Reminders of what is late.
    DUTY_MOST(0, 20);

    private final int least;
    private final int most;

    RuleName(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean allows(int value) {
        return value >= least && value <= most;
    }
}
