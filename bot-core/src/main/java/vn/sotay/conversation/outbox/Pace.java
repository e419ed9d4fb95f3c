package vn.sotay.conversation.outbox;

/// Messages per second, and how many may go at once after a pause.
public record Pace(int perSecond, int burst) {
    public static final Pace UNLIMITED = new Pace(0, 0);

    public Pace {
        if (perSecond < 0 || burst < 0) throw new IllegalArgumentException("a pace is not negative");
    }

    public boolean isLimited() {
        return perSecond > 0;
    }
}
