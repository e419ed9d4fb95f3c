package vn.sotay.admin.pages.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sotay.admin.storage.library.LibraryFacet;
import vn.sotay.admin.storage.library.LibraryFilter;
import vn.sotay.admin.storage.library.LibraryMark;
import vn.sotay.admin.storage.library.SectionId;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentKind;
import vn.sotay.organisation.UnitId;

/// The list's filters as they stand in its address. What cannot be read counts as not given.
///
/// @param standing whether it holds, as {@link LibraryFilter.Standing} names it
/// @param order    as {@link LibraryFilter.Order} names it
/// @param at       where the page begins, as {@link LibraryMark} writes it
public record LibraryFilters(
        Optional<UnitId> unit,
        Optional<SectionId> section,
        @Nullable String q,
        @Nullable String kind,
        @Nullable String issuer,
        @Nullable String year,
        @Nullable String standing,
        @Nullable String access,
        @Nullable String tag,
        @Nullable String order,
        @Nullable String at) {
    public static final String PATH = "/admin/library";

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /// Without the words, which are looked for elsewhere.
    LibraryFilter filter() {
        LibraryFilter.Traits traits = new LibraryFilter.Traits(
                one(DocumentKind.class, kind),
                text(issuer),
                text(year).filter(given -> YEAR.matcher(given).matches()).map(Integer::valueOf),
                one(LibraryFilter.Standing.class, standing),
                one(AccessClass.class, access));
        LibraryFilter.Ways ways = new LibraryFilter.Ways(text(tag), section);
        return new LibraryFilter(traits, ways, unit, Optional.empty(), sorted());
    }

    LibraryFilter.Order sorted() {
        LibraryFilter.Order otherwise = words().isPresent() ? LibraryFilter.Order.BEST : LibraryFilter.Order.NEWEST;
        return one(LibraryFilter.Order.class, order)
                .filter(given -> given != LibraryFilter.Order.BEST || words().isPresent())
                .orElse(otherwise);
    }

    Optional<String> words() {
        return text(q);
    }

    Optional<LibraryMark> mark() {
        return text(at).flatMap(LibraryMark::read);
    }

    /// Whether anything narrows the list.
    public boolean isNarrowed() {
        return !given().keySet().stream()
                .filter(name -> !name.equals("order") && !name.equals("at"))
                .toList()
                .isEmpty();
    }

    /// What is chosen of a facet; empty for nothing.
    public String chosen(LibraryFacet facet) {
        return given().getOrDefault(nameOf(facet), "");
    }

    /// The name of a facet in the address.
    public static String nameOf(LibraryFacet facet) {
        return switch (facet) {
            case UNIT -> "unit";
            case KIND -> "kind";
            case YEAR -> "year";
            case STANDING -> "standing";
            case ACCESS -> "access";
            case ISSUER -> "issuer";
            case TAG -> "tag";
            case SECTION -> "section";
        };
    }

    /// The list with another choice of a facet, from its beginning.
    public String choosing(LibraryFacet facet, String value) {
        Map<String, String> given = given();
        given.remove("at");
        given.put(nameOf(facet), value);
        return address(PATH, given);
    }

    String path(String page, String place) {
        Map<String, String> given = given();
        given.put("at", place);
        return address(page, given);
    }

    private static String address(String page, Map<String, String> given) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(page);
        given.values().removeIf(String::isEmpty);
        given.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(given).toUriString();
    }

    /// Everything that was given, by its name.
    Map<String, String> given() {
        Map<String, String> all = new LinkedHashMap<>();
        unit.ifPresent(id -> all.put("unit", id.value()));
        section.ifPresent(id -> all.put("section", id.toString()));
        List<String> names = List.of("q", "kind", "issuer", "year", "standing", "access", "tag", "order", "at");
        List<Optional<String>> values = Stream.of(q, kind, issuer, year, standing, access, tag, order, at)
                .map(LibraryFilters::text)
                .toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            values.get(i).ifPresent(value -> all.put(name, value));
        }
        return all;
    }

    private static <T extends Enum<T>> Optional<T> one(Class<T> type, @Nullable String given) {
        return Stream.of(Objects.requireNonNull(type.getEnumConstants()))
                .filter(constant -> constant.name().equals(given))
                .findFirst();
    }

    private static Optional<String> text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).filter(one -> !one.isEmpty());
    }
}
