package vn.sotay.admin.pages.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sotay.admin.intake.draft.Place;

/// A text in pieces, so that the places where fields were read can be marked. Of a very long text the middle,
/// where nothing is read, is left out.
///
/// @param cut whether something is left out
record MarkedText(List<Piece> pieces, boolean cut) {
    private static final int HEAD = 80_000;
    private static final int TAIL = 40_000;

    /// @param fields the keys of the fields that were read here, parted by blanks; empty for plain text
    /// @param id     of the first piece of a field, to lead to it; empty otherwise
    public record Piece(String text, String fields, String id) {}

    static MarkedText of(String text, List<Place> places) {
        int tail = Math.max(HEAD, text.length() - TAIL);
        boolean cut = tail > HEAD && text.length() > HEAD;
        TreeSet<Integer> bounds = new TreeSet<>(Set.of(0, text.length()));
        if (cut) bounds.addAll(Set.of(HEAD, tail));
        for (Place place : places) {
            bounds.add(Math.clamp(place.start(), 0, text.length()));
            bounds.add(Math.clamp(place.end(), 0, text.length()));
        }
        List<Piece> pieces = new ArrayList<>();
        Set<String> met = new HashSet<>();
        Integer start = bounds.pollFirst();
        for (Integer end : bounds) {
            boolean left = cut && start >= HEAD && end <= tail;
            if (!left) pieces.add(piece(text.substring(start, end), fields(places, start, end), met));
            start = end;
        }
        return new MarkedText(pieces, cut);
    }

    private static List<String> fields(List<Place> places, int start, int end) {
        return places.stream()
                .filter(place -> place.start() <= start && end <= place.end())
                .map(Place::field)
                .distinct()
                .toList();
    }

    private static Piece piece(String text, List<String> fields, Set<String> met) {
        List<String> first = fields.stream().filter(met::add).toList();
        return new Piece(
                text,
                fields.stream().collect(Collectors.joining(" ")),
                first.isEmpty() ? "" : "place-" + first.getFirst());
    }

    /// The keys of the fields that are marked somewhere.
    Set<String> marked() {
        return pieces.stream()
                .flatMap(piece -> List.of(piece.fields().split(" ", -1)).stream())
                .filter(field -> !field.isEmpty())
                .collect(Collectors.toSet());
    }
}
