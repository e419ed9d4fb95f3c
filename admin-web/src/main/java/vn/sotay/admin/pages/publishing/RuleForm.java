package vn.sotay.admin.pages.publishing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sotay.admin.storage.publishing.PublishingRules;
import vn.sotay.publishing.delivery.QuietHours;

/// How a committee publishes, as an officer writes it.
record RuleForm(
        @Nullable Boolean approval,
        @Nullable String quietFrom,
        @Nullable String quietTo,
        @Nullable Integer waitDays,
        @Nullable Integer remindAfter,
        @Nullable Integer remindMost,
        @Nullable String source,
        @Nullable String sourceOn) {
    private static final int LONGEST_SOURCE = 200;

    RuleForm(PublishingRules.Rule rule) {
        this(
                rule.approval(),
                rule.quiet().from().toString(),
                rule.quiet().to().toString(),
                rule.waitDays(),
                rule.remind().after(),
                rule.remind().most(),
                rule.source().words(),
                rule.source().on().toString());
    }

    /// The key of the sentence that says what to do.
    Optional<String> fault(LocalDate today) {
        if (hour(quietFrom).isEmpty() || hour(quietTo).isEmpty()) return Optional.of("publishing.fault.rule.hours");
        if (!within(waitDays, 1, 365)) return Optional.of("publishing.fault.rule.wait");
        if (!within(remindAfter, 1, 30) || !within(remindMost, 0, 5))
            return Optional.of("publishing.fault.rule.remind");
        if (source == null || source.isBlank() || source.length() > LONGEST_SOURCE)
            return Optional.of("publishing.fault.rule.source");
        return day().filter(on -> !on.isAfter(today)).isEmpty()
                ? Optional.of("publishing.fault.rule.sourceOn")
                : Optional.empty();
    }

    private static boolean within(@Nullable Integer value, int least, int most) {
        return value != null && value >= least && value <= most;
    }

    private static Optional<LocalTime> hour(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException typed) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        try {
            return sourceOn == null ? Optional.empty() : Optional.of(LocalDate.parse(sourceOn));
        } catch (DateTimeParseException typed) {
            return Optional.empty();
        }
    }

    /// Only after {@link #fault} found nothing.
    PublishingRules.Rule rule() {
        return new PublishingRules.Rule(
                Boolean.TRUE.equals(approval),
                new QuietHours(hour(quietFrom).orElseThrow(), hour(quietTo).orElseThrow()),
                Optional.ofNullable(waitDays).orElseThrow(),
                new PublishingRules.Reminding(
                        Optional.ofNullable(remindAfter).orElseThrow(),
                        Optional.ofNullable(remindMost).orElseThrow()),
                new PublishingRules.Source(
                        Optional.ofNullable(source).orElseThrow().strip(), day().orElseThrow(), ""));
    }
}
