package vn.sotay.admin.pages.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.library.LibraryFacet;
import vn.sotay.admin.storage.library.LibraryFilter;
import vn.sotay.admin.storage.library.LibraryList;
import vn.sotay.admin.storage.library.LibraryMark;
import vn.sotay.admin.storage.library.LibraryPart;
import vn.sotay.admin.storage.library.LibraryScope;
import vn.sotay.admin.storage.library.LibraryScopes;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Validity;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// The documents of one's library: words, filters with counts, thirty a page.
@Controller
class LibraryListPage {
    private static final int SIZE = 30;

    private final LibraryScopes scopes;
    private final LibraryList list;
    private final WordSearch search;
    private final Units units;
    private final LibraryWords words;

    LibraryListPage(LibraryScopes scopes, LibraryList list, WordSearch search, Units units, LibraryWords words) {
        this.scopes = scopes;
        this.list = list;
        this.search = search;
        this.units = units;
        this.words = words;
    }

    /// One facet with its choices.
    ///
    /// @param chosen what is chosen; empty for nothing
    record Facet(LibraryFacet facet, String name, String chosen, List<Choice> choices) {}

    /// @param address the list with this choice, or without it where it is chosen
    record Choice(String label, long documents, boolean chosen, String address) {}

    /// One document as the list shows it.
    ///
    /// @param mark how its validity is coloured
    record Row(LibraryPart.Row row, String name, String mark, String validity, boolean changed) {}

    @Requires(Permission.SEE_LIBRARY)
    @GetMapping(LibraryFilters.PATH)
    String page(@ModelAttribute("filters") LibraryFilters filters, SignedIn caller, Model model) {
        LibraryScope scope = scopes.of(caller);
        LibraryFilter filter = found(filters, scope);
        boolean best = filter.order() == LibraryFilter.Order.BEST;
        Optional<LibraryMark> mark = best ? Optional.empty() : filters.mark();
        LibraryPart part = list.page(
                filter, scope, mark, best ? filter.found().orElseThrow().size() : SIZE);
        model.addAttribute(
                "rows", part.rows().stream().map(row -> row(row, scope)).toList());
        model.addAttribute("count", list.count(filter, scope));
        model.addAttribute("facets", facets(filters, filter, scope));
        model.addAttribute(
                "unit", filters.unit().flatMap(units::find).map(Unit::shortName).orElse(""));
        model.addAttribute("orders", orders(filters));
        model.addAttribute("order", filter.order());
        model.addAttribute("changes", caller.may(Permission.CHANGE_LIBRARY));
        model.addAttribute("earlier", address(filters, part.earlier()));
        model.addAttribute("later", address(filters, part.later()));
        model.addAttribute("export", filters.path(LibraryFilters.PATH + "/export", ""));
        return "admin/library/list";
    }

    private LibraryFilter found(LibraryFilters filters, LibraryScope scope) {
        LibraryFilter filter = filters.filter();
        return filters.words()
                .map(text -> filter.among(search.find(text, scope)))
                .orElse(filter);
    }

    private static String address(LibraryFilters filters, Optional<LibraryMark> mark) {
        return mark.map(at -> filters.path(LibraryFilters.PATH, at.text())).orElse("");
    }

    private static List<LibraryFilter.Order> orders(LibraryFilters filters) {
        return Arrays.stream(LibraryFilter.Order.values())
                .filter(order ->
                        order != LibraryFilter.Order.BEST || filters.words().isPresent())
                .toList();
    }

    private List<Facet> facets(LibraryFilters filters, LibraryFilter filter, LibraryScope scope) {
        return Arrays.stream(LibraryFacet.values())
                .map(facet -> facet(facet, filters, list.choices(facet, filter, scope)))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private Facet facet(LibraryFacet facet, LibraryFilters filters, List<LibraryList.Choice> choices) {
        String chosen = filters.chosen(facet);
        List<Choice> shown = choices.stream()
                .map(one -> new Choice(
                        label(facet, one),
                        one.documents(),
                        one.value().equals(chosen),
                        filters.choosing(facet, one.value().equals(chosen) ? "" : one.value())))
                .toList();
        return new Facet(facet, words.say("library.facet." + facet), chosen, shown);
    }

    private String label(LibraryFacet facet, LibraryList.Choice one) {
        return switch (facet) {
            case KIND -> DocumentKind.valueOf(one.value()).printed();
            case STANDING -> words.say("library.standing." + one.value());
            case ACCESS -> words.access(AccessClass.valueOf(one.value()));
            case UNIT, YEAR, ISSUER, TAG, SECTION -> one.label();
        };
    }

    private Row row(LibraryPart.Row row, LibraryScope scope) {
        return new Row(
                row,
                DocumentWording.name(row.document()),
                mark(row.document().validity()),
                words.say("library.validity." + mark(row.document().validity())),
                scope.mayChange(row.document().owner()));
    }

    static String mark(Validity validity) {
        return switch (validity) {
            case Validity.InForce inForce -> inForce.amended().isEmpty() ? "inForce" : "amended";
            case Validity.NotYet notYet -> "notYet";
            case Validity.Replaced replaced -> "replaced";
            case Validity.Ended ended -> "ended";
            case Validity.Expired expired -> "expired";
        };
    }
}
