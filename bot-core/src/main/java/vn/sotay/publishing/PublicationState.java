package vn.sotay.publishing;

/// How far a publication has come.
public enum PublicationState {
    /// Bản thảo: may be changed, nobody is told.
    DRAFT,
    /// Chờ duyệt: waits for a second pair of eyes.
    AWAITING_APPROVAL,
    /// Hẹn giờ: begins by itself.
    SCHEDULED,
    /// Đang gửi.
    SENDING,
    /// Tạm dừng: goes on where it stopped.
    PAUSED,
    /// Đã dừng: whoever was not reached is reached no more.
    STOPPED,
    /// Đã gửi xong: whoever waits for contact is still told when they come.
    DONE;

    /// What can be done with a publication.
    public enum Step {
        CHANGE,
        CONFIRM,
        APPROVE,
        SEND_BACK,
        PAUSE,
        RESUME,
        STOP,
        RESEND
    }

    public boolean allows(Step step) {
        return switch (step) {
            case CHANGE, CONFIRM -> this == DRAFT;
            case APPROVE -> this == AWAITING_APPROVAL;
            case SEND_BACK -> this == AWAITING_APPROVAL || this == SCHEDULED;
            case PAUSE -> this == SENDING;
            case RESUME -> this == PAUSED;
            case STOP -> this == SENDING || this == PAUSED || this == SCHEDULED || this == AWAITING_APPROVAL;
            case RESEND -> this == SENDING || this == DONE;
        };
    }

    /// Whether its receivers are written down and may be told.
    public boolean isUnderWay() {
        return this == SENDING || this == DONE;
    }
}
