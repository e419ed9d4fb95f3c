package vn.sotay.organisation.roster.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

/// Finds units by the names in rosters: the name, the short name, either of them with the name of the unit
/// above. With marks first; without marks where that leads to one unit only.
public final class UnitNames {
    private static final int MOST_SHOWN = 3;

    private final Map<UnitId, Unit> units;
    private final Map<String, Set<UnitId>> withMarks = new HashMap<>();
    private final Map<String, Set<UnitId>> folded = new HashMap<>();

    /// What a name leads to.
    public sealed interface Lookup {
        record Found(UnitId unit) implements Lookup {}

        record Unknown() implements Lookup {}

        /// A committee: its members belong to the branches below it.
        record TakesNoMembers() implements Lookup {}

        /// @param written how to write which one is meant
        record Ambiguous(List<String> written) implements Lookup {}
    }

    public UnitNames(Collection<Unit> units) {
        this.units = units.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        units.forEach(this::enter);
    }

    private void enter(Unit unit) {
        Set<String> names = Set.copyOf(List.of(unit.name(), unit.shortName()));
        Set<String> all = new TreeSet<>(names);
        unit.parent()
                .flatMap(id -> Optional.ofNullable(units.get(id)))
                .ifPresent(parent -> Set.copyOf(List.of(parent.name(), parent.shortName()))
                        .forEach(above -> names.forEach(name -> all.add(name + " " + above))));
        for (String name : all) {
            add(withMarks, lower(name), unit.id());
            add(folded, VietnameseText.folded(name), unit.id());
        }
    }

    private static void add(Map<String, Set<UnitId>> map, String key, UnitId unit) {
        Set<UnitId> known = map.getOrDefault(key, Set.of());
        if (known.contains(unit)) return;
        Set<UnitId> more = new HashSet<>(known);
        more.add(unit);
        map.put(key, Set.copyOf(more));
    }

    public Lookup find(String text) {
        Lookup exact = among(withMarks.getOrDefault(lower(text), Set.of()));
        return exact instanceof Lookup.Unknown
                ? among(folded.getOrDefault(VietnameseText.folded(text), Set.of()))
                : exact;
    }

    private Lookup among(Set<UnitId> named) {
        List<UnitId> holding = named.stream()
                .filter(id -> unit(id).kind() != UnitKind.COMMITTEE)
                .toList();
        if (holding.size() == 1) return new Lookup.Found(holding.getFirst());
        if (holding.size() > 1) return ambiguous(holding);
        return named.isEmpty() ? new Lookup.Unknown() : new Lookup.TakesNoMembers();
    }

    private Lookup ambiguous(List<UnitId> found) {
        return new Lookup.Ambiguous(
                found.stream().map(this::inFull).sorted().limit(MOST_SHOWN).toList());
    }

    /// "Chi bộ thôn 1 – Đảng bộ xã Tân Khê"
    private String inFull(UnitId id) {
        Unit unit = unit(id);
        return unit.parent()
                .flatMap(parent -> Optional.ofNullable(units.get(parent)))
                .map(parent -> unit.name() + " – " + parent.name())
                .orElse(unit.name());
    }

    private Unit unit(UnitId id) {
        return Optional.ofNullable(units.get(id)).orElseThrow();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
