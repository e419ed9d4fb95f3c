package vn.sotay.admin.pages.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import vn.sotay.admin.storage.roster.RosterEntries;
import vn.sotay.admin.storage.roster.RosterImport;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.check.CheckedRow.Outcome;

/// The rows of a compared roster, by what becomes of them.
final class RosterTabs {
    private final RosterEntries entries;

    RosterTabs(RosterEntries entries) {
        this.entries = entries;
    }

    /// What is looked at.
    ///
    /// @param after only rows below this line
    record Look(Optional<Outcome> tab, Optional<Integer> after) {
        Outcome tab(RosterImport roster) {
            return tab.orElseGet(() -> Stream.of(Outcome.values())
                    .filter(outcome -> roster.count(outcome.name()) > 0)
                    .findFirst()
                    .orElse(Outcome.NEW));
        }
    }

    void show(RosterImport roster, Look look, RosterWords words, Model model) {
        Outcome tab = look.tab(roster);
        List<RosterEntries.Entry> found =
                entries.after(roster.id(), tab, look.after().orElse(0));
        List<RosterEntries.Entry> shown = found.stream().limit(entries.page()).toList();
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", Outcome.values());
        model.addAttribute("entries", shown);
        model.addAttribute("kinds", entries.faultKinds(roster.id()));
        model.addAttribute("words", words);
        model.addAttribute("units", entries.unitNames(unitsOf(shown)));
        String page = "/admin/rosters/" + roster.id() + "?tab=" + tab;
        if (found.size() > shown.size())
            model.addAttribute("later", page + "&after=" + shown.getLast().line());
        look.after().ifPresent(some -> model.addAttribute("earlier", page));
    }

    private static Set<String> unitsOf(List<RosterEntries.Entry> shown) {
        Set<String> units = new HashSet<>();
        shown.stream()
                .flatMap(entry -> Stream.of(entry.before(), entry.after()))
                .map(Map::entrySet)
                .flatMap(Set::stream)
                .filter(value -> value.getKey() == RosterField.UNIT)
                .forEach(value -> units.add(value.getValue()));
        return units;
    }
}
