package vn.sotay.admin.pages.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sotay.admin.storage.publishing.Publication;
import vn.sotay.admin.storage.publishing.PublishingRules;
import vn.sotay.documents.release.DocumentNotice;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;
import vn.sotay.publishing.Audience;
import vn.sotay.publishing.Notice;

/// A publication as an officer writes it. What cannot be read stays as it was typed.
///
/// @param who     "ALL" for the whole unit, "SOME" for the chosen ones, "LIST" for the list alone
/// @param units   chosen of those directly below
/// @param other   one more, from anywhere below
/// @param options answers to the question, one a line; the one that begins with * is right
/// @param list    file numbers, parted by lines, commas or semicolons
/// @param form    made with the empty form, so that one that is sent twice makes one draft
public record PublishForm(
        @Nullable String point1,
        @Nullable String point2,
        @Nullable String point3,
        @Nullable String question,
        @Nullable String options,
        @Nullable String who,
        @Nullable List<UnitId> units,
        Optional<UnitId> other,
        @Nullable Boolean below,
        @Nullable List<String> kinds,
        @Nullable String list,
        @Nullable Boolean exempt,
        @Nullable String day,
        @Nullable String hour,
        @Nullable Integer remind,
        @Nullable Boolean paid,
        @Nullable String form) {
    private static final Pattern BETWEEN = Pattern.compile("[\\n,;]+");

    static PublishForm empty() {
        return new PublishForm(
                "",
                "",
                "",
                "",
                "",
                "ALL",
                List.of(),
                Optional.empty(),
                true,
                List.of(),
                "",
                false,
                "",
                "",
                0,
                false,
                UUID.randomUUID().toString());
    }

    static PublishForm of(Publication draft) {
        Notice notice = draft.content().notice();
        Audience audience = draft.content().audience();
        boolean all = audience.units().equals(List.of(draft.content().unit()));
        return new PublishForm(
                point(notice, 0),
                point(notice, 1),
                point(notice, 2),
                notice.question().map(Notice.Question::words).orElse(""),
                notice.question().map(PublishForm::written).orElse(""),
                audience.units().isEmpty() ? "LIST" : all ? "ALL" : "SOME",
                all ? List.of() : audience.units(),
                Optional.empty(),
                audience.below(),
                audience.kinds().stream().map(Enum::name).toList(),
                String.join("\n", audience.fileNumbers()),
                audience.exempt(),
                draft.terms()
                        .beginsAt()
                        .map(at -> VietnamTime.day(at).toString())
                        .orElse(""),
                draft.terms()
                        .beginsAt()
                        .map(at -> at.atZone(VietnamTime.ZONE).toLocalTime().toString())
                        .orElse(""),
                draft.terms().remind().most(),
                draft.terms().paid(),
                UUID.randomUUID().toString());
    }

    private static String point(Notice notice, int nth) {
        return nth < notice.points().size() ? notice.points().get(nth) : "";
    }

    private static String written(Notice.Question question) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++)
            lines.add((i == question.right() ? "* " : "") + question.options().get(i));
        return String.join("\n", lines);
    }

    List<String> points() {
        return Stream.of(text(point1), text(point2), text(point3))
                .filter(point -> !point.isEmpty())
                .toList();
    }

    public boolean chose(UnitId unit) {
        return units != null && units.contains(unit);
    }

    public boolean wants(String kind) {
        return kinds != null && kinds.contains(kind);
    }

    public boolean isFor(String some) {
        return some.equals(who == null || who.isEmpty() ? "ALL" : who);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private List<String> optionLines() {
        return text(options)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> fileNumbers() {
        return BETWEEN.splitAsStream(text(list))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    /// Field → the key of the sentence that says what to do.
    Map<String, String> faults(Instant now, PublishingRules.Rule rule) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (points().isEmpty()) faults.put("points", "publishing.fault.points");
        if (points().stream().anyMatch(point -> point.length() > Notice.LONGEST_POINT))
            faults.put("points", "publishing.fault.points.long");
        questionFault().ifPresent(key -> faults.put("question", key));
        audienceFault().ifPresent(key -> faults.put("who", key));
        scheduleFault(now).ifPresent(key -> faults.put("day", key));
        if (remindTimes() > rule.remind().most()) faults.put("remind", "publishing.fault.remind");
        return faults;
    }

    private Optional<String> questionFault() {
        boolean asked = !text(question).isEmpty();
        List<String> lines = optionLines();
        if (!asked) return lines.isEmpty() ? Optional.empty() : Optional.of("publishing.fault.question.none");
        if (text(question).length() > Notice.Question.LONGEST) return Optional.of("publishing.fault.question.long");
        if (lines.size() < 2 || lines.size() > Notice.Question.MOST_OPTIONS)
            return Optional.of("publishing.fault.question.options");
        if (lines.stream().filter(line -> line.startsWith("*")).count() != 1)
            return Optional.of("publishing.fault.question.right");
        return lines.stream()
                        .anyMatch(line -> line.length() > Notice.Question.LONGEST_OPTION + 2
                                || bare(line).isEmpty())
                ? Optional.of("publishing.fault.question.option")
                : Optional.empty();
    }

    private Optional<String> audienceFault() {
        if (fileNumbers().size() > Audience.LONGEST_LIST) return Optional.of("publishing.fault.list.long");
        if (isFor("SOME") && chosen().isEmpty()) return Optional.of("publishing.fault.who.some");
        return isFor("LIST") && fileNumbers().isEmpty() ? Optional.of("publishing.fault.who.list") : Optional.empty();
    }

    private Optional<String> scheduleFault(Instant now) {
        if (text(day).isEmpty() && text(hour).isEmpty()) return Optional.empty();
        Optional<Instant> at = beginsAt();
        if (at.isEmpty()) return Optional.of("publishing.fault.day");
        return at.get().isBefore(now) ? Optional.of("publishing.fault.day.past") : Optional.empty();
    }

    private Optional<Instant> beginsAt() {
        try {
            LocalDate on = LocalDate.parse(text(day));
            LocalTime at = text(hour).isEmpty() ? LocalTime.of(8, 0) : LocalTime.parse(text(hour));
            return Optional.of(on.atTime(at).atZone(VietnamTime.ZONE).toInstant());
        } catch (DateTimeParseException typed) {
            return Optional.empty();
        }
    }

    private int remindTimes() {
        return Math.max(0, Objects.requireNonNullElse(remind, 0));
    }

    private List<UnitId> chosen() {
        Set<UnitId> chosen = new LinkedHashSet<>(Objects.requireNonNullElse(units, List.of()));
        other.ifPresent(chosen::add);
        return List.copyOf(chosen);
    }

    Audience audience(UnitId own) {
        List<UnitId> meant = isFor("ALL") ? List.of(own) : isFor("SOME") ? chosen() : List.of();
        Set<Audience.Kind> wanted = Arrays.stream(Audience.Kind.values())
                .filter(kind -> wants(kind.name()))
                .collect(Collectors.toUnmodifiableSet());
        return new Audience(
                meant, isFor("ALL") || Boolean.TRUE.equals(below), wanted, fileNumbers(), Boolean.TRUE.equals(exempt));
    }

    DocumentNotice.Words words(boolean spoken) {
        Optional<Notice.Question> asked = text(question).isEmpty() ? Optional.empty() : Optional.of(asked());
        return new DocumentNotice.Words(points(), asked, spoken);
    }

    private Notice.Question asked() {
        List<String> lines = optionLines();
        int right = lines.indexOf(
                lines.stream().filter(line -> line.startsWith("*")).findFirst().orElseThrow());
        return new Notice.Question(
                text(question), lines.stream().map(PublishForm::bare).toList(), right);
    }

    private static String bare(String line) {
        return line.startsWith("*") ? line.substring(1).strip() : line;
    }

    Publication.Terms terms(PublishingRules.Rule rule) {
        return new Publication.Terms(
                true,
                Boolean.TRUE.equals(paid),
                beginsAt(),
                new PublishingRules.Reminding(rule.remind().after(), remindTimes()));
    }

    UUID key() {
        try {
            return UUID.fromString(text(form));
        } catch (IllegalArgumentException forged) {
            return UUID.randomUUID();
        }
    }
}
