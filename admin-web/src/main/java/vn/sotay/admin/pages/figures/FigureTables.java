package vn.sotay.admin.pages.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import vn.sotay.admin.storage.figures.Counts;
import vn.sotay.admin.storage.figures.Figures;
import vn.sotay.admin.storage.figures.UnitCounts;
import vn.sotay.language.NaturalOrder;
import vn.sotay.organisation.AgeBand;
import vn.sotay.organisation.UnitId;

/// The tables of the dashboard as rows of a spreadsheet.
final class FigureTables {
    private final Figures figures;
    private final MessageSource messages;

    FigureTables(Figures figures, MessageSource messages) {
        this.figures = figures;
        this.messages = messages;
    }

    List<String> headings(FigureTable table, Locale locale) {
        return switch (table) {
            case UNITS ->
                words(locale, "unit", "kind", "members", "full", "probationary", "women", "linked", "percent");
            case AGES -> words(locale, "age", "women", "men", "total");
            case STATES -> words(locale, "state", "members", "percent");
            case CHANNELS -> words(locale, "channel", "accounts");
        };
    }

    Stream<List<?>> rows(FigureTable table, UnitId unit, Locale locale) {
        return switch (table) {
            case UNITS -> units(unit, locale);
            case AGES ->
                figures.ages(unit).stream()
                        .map(age -> List.of(label(age.band(), locale), age.women(), age.men(), age.all()));
            case STATES -> states(figures.of(unit), locale);
            case CHANNELS ->
                figures.channels(unit).entrySet().stream()
                        .map(one -> List.of(term("channel." + one.getKey(), locale), one.getValue()));
        };
    }

    private Stream<List<?>> units(UnitId unit, Locale locale) {
        List<List<?>> rows = new ArrayList<>();
        figures.below(unit).stream()
                .sorted(Comparator.comparing((UnitCounts one) -> one.unit().name(), NaturalOrder.OF_NAMES))
                .forEach(one -> rows.add(
                        row(one.unit().name(), term("kind." + one.unit().kind(), locale), one.counts())));
        Counts direct = figures.directlyIn(unit);
        if (direct.members() > 0) rows.add(row(term("figures.direct", locale), "", direct));
        rows.add(row(term("figures.sum", locale), "", figures.of(unit)));
        return rows.stream();
    }

    private static List<?> row(String name, String kind, Counts counts) {
        return List.of(
                name,
                kind,
                counts.members(),
                counts.full(),
                counts.probationary(),
                counts.women(),
                counts.linked(),
                counts.linking().percent());
    }

    private Stream<List<?>> states(Counts counts, Locale locale) {
        return FiguresPage.states(counts).stream()
                .map(state -> List.of(
                        term("status." + state.status(), locale),
                        state.share().done(),
                        state.share().percent()));
    }

    private String label(AgeBand band, Locale locale) {
        return term("figures.age." + band, locale);
    }

    private List<String> words(Locale locale, String... columns) {
        return Stream.of(columns)
                .map(column -> term("figures.column." + column, locale))
                .toList();
    }

    String term(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
