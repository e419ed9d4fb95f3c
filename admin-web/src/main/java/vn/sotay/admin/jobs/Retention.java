package vn.sotay.admin.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Removes what has been kept for as long as people were told. Each step is short, so it may run beside
/// everything else.
public final class Retention {
    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final List<Step> steps;
    private final InstantSource time;

    /// One kind of thing, and how long it is kept.
    ///
    /// @param forget removes some of what is older, until there is none; returns how many
    public record Step(String what, Duration keep, ToIntFunction<Instant> forget) {}

    public Retention(List<Step> steps, InstantSource time) {
        this.steps = List.copyOf(steps);
        this.time = time;
    }

    public void cleanUp() {
        Instant now = time.instant();
        for (Step step : steps) {
            int removed = all(step.forget(), now.minus(step.keep()));
            if (removed > 0)
                log.info(
                        "clean-up: {} rows of {} older than {} days removed",
                        removed,
                        step.what(),
                        step.keep().toDays());
        }
    }

    private static int all(ToIntFunction<Instant> forget, Instant before) {
        int removed = 0;
        for (int some = forget.applyAsInt(before); some > 0; some = forget.applyAsInt(before)) removed += some;
        return removed;
    }
}
