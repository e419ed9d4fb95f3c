package vn.sotay.admin.pages.channels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Parameter;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Purpose;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Source;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Template;

/// A template of Zalo as it is typed in: its number, and for each blank its name, what goes into it, and how
/// much of that. Lines without a name are none; without a number there is no template.
public record TemplateForm(
        @Nullable Purpose purpose,
        @Nullable String templateId,
        @Nullable List<String> name,
        @Nullable List<Source> source,
        @Nullable List<Integer> length) {
    static final int LINES = 6;
    private static final int MOST = 1_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,64}");

    /// One blank.
    public record Line(String name, Source source, int length) {}

    static String nameOf(Purpose purpose) {
        return "template" + purpose.name().toLowerCase(Locale.ROOT);
    }

    static TemplateForm of(Purpose purpose, Optional<Template> kept) {
        List<Parameter> parameters = kept.map(Template::parameters).orElse(List.of());
        return new TemplateForm(
                purpose,
                kept.map(Template::id).orElse(""),
                parameters.stream().map(Parameter::name).toList(),
                parameters.stream().map(Parameter::source).toList(),
                parameters.stream().map(Parameter::maxLength).toList());
    }

    public String number() {
        return Objects.requireNonNullElse(templateId, "").strip();
    }

    /// As many as can be typed in, the last ones blank.
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(filled());
        while (lines.size() < LINES) lines.add(new Line("", Source.TEXT, 100));
        return lines;
    }

    private List<Line> filled() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; name != null && i < name.size(); i++)
            if (!name.get(i).isBlank())
                lines.add(new Line(name.get(i).strip(), at(source, i, Source.TEXT), at(length, i, 0)));
        return lines;
    }

    private static <T> T at(@Nullable List<T> values, int i, T otherwise) {
        return values == null || i >= values.size() || values.get(i) == null ? otherwise : values.get(i);
    }

    /// The key of a sentence; empty when all is well.
    Optional<String> fault() {
        if (number().isEmpty()) return Optional.empty();
        if (!NUMBER.matcher(number()).matches()) return Optional.of("channels.zalo.template.number");
        if (filled().stream().anyMatch(line -> !NAME.matcher(line.name()).matches()))
            return Optional.of("channels.zalo.template.name");
        if (filled().stream().anyMatch(line -> line.length() < 1 || line.length() > MOST))
            return Optional.of("channels.zalo.template.length");
        boolean twice = filled().stream().map(Line::name).distinct().count() < filled().size();
        return twice ? Optional.of("channels.zalo.template.twice") : Optional.empty();
    }

    Optional<Template> typed() {
        if (number().isEmpty()) return Optional.empty();
        return Optional.of(new Template(
                number(),
                filled().stream()
                        .map(line -> new Parameter(line.name(), line.source(), line.length()))
                        .toList()));
    }
}
