package vn.sotay.admin.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sotay.channels.webchat.WebChatMessages;
import vn.sotay.conversation.Places;
import vn.sotay.conversation.inbox.Updates;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.enrolment.Enrolments;

/// Removes what has been kept for as long as people were told. Each step is short, so it may run beside
/// everything else.
public final class Retention {
    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final Kept kept;
    private final Duration keep;
    private final InstantSource time;

    /// Where things are kept.
    public record Kept(
            Updates updates, Deliveries deliveries, Places places, WebChatMessages chats, Enrolments enrolments) {}

    public Retention(Kept kept, Duration keep, InstantSource time) {
        this.kept = kept;
        this.keep = keep;
        this.time = time;
    }

    public void cleanUp() {
        Instant before = time.instant().minus(keep);
        int removed = all(kept.updates()::forget, before)
                + all(kept.deliveries()::forget, before)
                + all(kept.chats()::forget, before)
                + kept.places().forget(before)
                + kept.enrolments().forgetGuesses(before);
        if (removed > 0) log.info("clean-up: {} rows older than {} days removed", removed, keep.toDays());
    }

    private static int all(ToIntFunction<Instant> step, Instant before) {
        int removed = 0;
        for (int some = step.applyAsInt(before); some > 0; some = step.applyAsInt(before)) removed += some;
        return removed;
    }
}
