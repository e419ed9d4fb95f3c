package vn.sotay.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A question as it was read.
///
/// @param typed   the words as they came
/// @param topic   those that were not read as a filter; may be empty
/// @param filters at most one of a sort
public record Inquiry(String typed, String topic, List<Filter> filters, Manner manner) {

    public enum Manner {
        /// A question of its own, as it was read.
        WHOLE,
        /// It says nothing but how to narrow; it may lean on the question before.
        NARROWING,
        /// It names nothing but a place in a document, "điều 8".
        PLACE,
        /// The filters are what the person wants, not what was read out of a sentence.
        CHOSEN,
        /// To be searched letter by letter as it was typed.
        AS_TYPED
    }

    public Inquiry {
        filters = List.copyOf(filters);
    }

    /// Words that nothing was read out of.
    public static Inquiry of(String words) {
        return new Inquiry(words, words, List.of(), Manner.WHOLE);
    }

    /// The question before, narrowed by what this one says.
    public Inquiry leaningOn(Inquiry before) {
        List<Filter> all = new ArrayList<>(filters);
        for (Filter filter : before.filters)
            if (filters.stream().noneMatch(other -> other.getClass().equals(filter.getClass()))) all.add(filter);
        return new Inquiry(before.topic, before.topic, all, Manner.CHOSEN);
    }

    /// With one filter less. Without the last one and without a topic, it is what was typed.
    public Inquiry without(String code) {
        List<Filter> left =
                filters.stream().filter(filter -> !filter.code().equals(code)).toList();
        return new Inquiry(typed, topic.isEmpty() && left.isEmpty() ? typed : topic, left, Manner.CHOSEN);
    }

    /// The same words searched inside one document.
    public Inquiry within(DocumentId document) {
        return new Inquiry(typed, topic, List.of(new Filter.Within(document)), Manner.CHOSEN);
    }

    public Inquiry asTyped() {
        return new Inquiry(typed, typed, List.of(), Manner.AS_TYPED);
    }

    /// As one text, for keeping.
    public String kept() {
        List<String> codes = filters.stream().map(Filter::code).toList();
        return String.join("\n", manner.name(), String.join(" ", codes), topic.replace('\n', ' '), typed);
    }

    /// What was kept; empty when it is something else.
    public static Optional<Inquiry> ofKept(String text) {
        String[] lines = text.split("\n", 4);
        if (lines.length < 4) return Optional.empty();
        return Arrays.stream(Manner.values())
                .filter(manner -> manner.name().equals(lines[0]))
                .findFirst()
                .map(manner -> new Inquiry(lines[3], lines[2], filters(lines[1]), manner));
    }

    private static List<Filter> filters(String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .flatMap(code -> Filter.of(code).stream())
                .toList();
    }
}
