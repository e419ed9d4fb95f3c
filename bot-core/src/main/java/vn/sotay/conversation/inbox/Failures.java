package vn.sotay.conversation.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ConversationWording;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.conversation.outbox.DeliveryDraft;

/// Decides what becomes of an update whose turn failed: another try later, or aside with an apology to the
/// person.
public final class Failures {
    private final Updates updates;
    private final Deliveries deliveries;
    private final RetryRule rule;
    private final InboxMeter meter;
    private final InstantSource time;

    public Failures(Updates updates, Deliveries deliveries, RetryRule rule, InboxMeter meter, InstantSource time) {
        this.updates = updates;
        this.deliveries = deliveries;
        this.rule = rule;
        this.meter = meter;
        this.time = time;
    }

    /// Says whether the account's next update may go on.
    boolean record(Waiting failed, Throwable failure) {
        Instant now = time.instant();
        Optional<Duration> wait = rule.after(failed.attempts() + 1);
        if (wait.isPresent()) updates.retry(failed, now.plus(wait.get()), cause(failure));
        else putAside(failed, now, cause(failure));
        meter.ended(
                failed.incoming().sender().channel(),
                wait.isPresent() ? InboxMeter.Ending.RETRIED : InboxMeter.Ending.QUARANTINED);
        return wait.isEmpty();
    }

    private void putAside(Waiting failed, Instant now, String cause) {
        updates.quarantine(failed, now, cause);
        Reply apology = new Reply.Text(ConversationWording.APOLOGY);
        deliveries.add(List.of(DeliveryDraft.reply(failed.incoming().sender(), apology)), now);
    }

    /// The kind of failure and where, without the message: messages may quote what the person wrote.
    private static String cause(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
