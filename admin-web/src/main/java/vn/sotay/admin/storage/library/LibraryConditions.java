package vn.sotay.admin.storage.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sotay.admin.storage.documents.DocumentSequence;
import vn.sotay.organisation.UnitId;

/// A filter as conditions on `document d`, beginning with what the caller may know of.
final class LibraryConditions {
    static final String ENDED = """
            (d.expired_on is not null and d.expired_on <= :today or exists (select from document_effect e
                where e.document = d.id and e.kind <> 'AMENDS' and e.since <= :today and not exists
                    (select from document s where s.id = e.by and s.removed_at is not null)))""";

    private final List<String> all = new ArrayList<>(List.of(LibraryScope.SHOWN));
    private final Map<String, Object> values = new HashMap<>();

    private LibraryConditions(LibraryFilter filter, LibraryScope scope, LocalDate today) {
        values.put("upwards", scope.upwardsArray());
        values.put("below", scope.belowArray());
        values.put("today", today);
        values.put("own", filter.unit().or(scope::own).map(UnitId::value).orElse(""));
    }

    /// @param without the facet whose own choice does not count, so that its other choices can be counted
    static LibraryConditions of(
            LibraryFilter filter, LibraryScope scope, LocalDate today, Optional<LibraryFacet> without) {
        LibraryConditions conditions = new LibraryConditions(filter, scope, today);
        Set<LibraryFacet> left = without.map(Set::of).orElse(Set.of());
        conditions.addTraits(filter.traits(), left);
        conditions.addWays(filter.ways(), left);
        filter.unit().ifPresent(conditions::addUnit);
        filter.found().ifPresent(found -> conditions.and("d.id = any(:found)", "found", DocumentSequence.ids(found)));
        return conditions;
    }

    String text() {
        return String.join(" and ", all);
    }

    Map<String, Object> values() {
        return values;
    }

    private void addTraits(LibraryFilter.Traits traits, Set<LibraryFacet> left) {
        if (!left.contains(LibraryFacet.KIND))
            traits.kind().ifPresent(kind -> and("d.kind = :kind", "kind", kind.name()));
        if (!left.contains(LibraryFacet.ISSUER))
            traits.issuer().ifPresent(issuer -> and("d.issuer = :issuer", "issuer", issuer));
        if (!left.contains(LibraryFacet.ACCESS))
            traits.access().ifPresent(access -> and("d.access = :access", "access", access.name()));
        if (!left.contains(LibraryFacet.YEAR)) traits.year().ifPresent(this::addYear);
        if (!left.contains(LibraryFacet.STANDING)) traits.standing().ifPresent(this::addStanding);
    }

    private void addYear(int year) {
        values.put("year_end", LocalDate.of(year + 1, 1, 1));
        and("d.issued_on >= :year and d.issued_on < :year_end", "year", LocalDate.of(year, 1, 1));
    }

    private void addStanding(LibraryFilter.Standing standing) {
        all.add(
                switch (standing) {
                    case IN_FORCE -> "d.in_force_from <= :today and not " + ENDED;
                    case AHEAD -> "d.in_force_from > :today and not " + ENDED;
                    case ENDED -> ENDED;
                });
    }

    private void addWays(LibraryFilter.Ways ways, Set<LibraryFacet> left) {
        if (!left.contains(LibraryFacet.TAG))
            ways.tag()
                    .ifPresent(tag -> and(
                            "exists (select from document_tag t where t.document = d.id and t.tag = :tag)",
                            "tag",
                            tag));
        if (!left.contains(LibraryFacet.SECTION))
            ways.section()
                    .ifPresent(section -> and(
                            "exists (select from section_document s where s.document = d.id and s.section = :section)",
                            "section",
                            section.value()));
    }

    private void addUnit(UnitId unit) {
        and("exists (select from unit_above a where a.unit = d.owner and a.above = :unit)", "unit", unit.value());
    }

    private void and(String condition, String name, Object value) {
        values.put(name, value);
        all.add(condition);
    }
}
