package vn.sotay.admin.storage.library.changes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.sotay.admin.storage.library.SectionId;
import vn.sotay.documents.AccessClass;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.membership.Day;

/// What is to be changed in many documents at once. What is empty stays as it is.
public record BulkWish(
        List<String> tagsAdded,
        List<String> tagsRemoved,
        Optional<Place> section,
        Belonging belonging,
        Optional<LocalDate> until) {
    /// A topic to stand under.
    public record Place(SectionId id, String name) {}

    /// @param owner     the unit that it is to belong to
    /// @param ownerName of that unit
    public record Belonging(Optional<AccessClass> access, Optional<UnitId> owner, String ownerName) {
        public static final Belonging SAME = new Belonging(Optional.empty(), Optional.empty(), "");
    }

    public boolean isEmpty() {
        return tagsAdded.isEmpty()
                && tagsRemoved.isEmpty()
                && section.isEmpty()
                && belonging.access().isEmpty()
                && belonging.owner().isEmpty()
                && until.isEmpty();
    }

    /// A document as far as this may change it.
    record State(
            List<String> tags, List<String> sections, AccessClass access, String owner, Optional<LocalDate> until) {
        Map<String, String> named() {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("tags", String.join("; ", tags));
            values.put("sections", String.join("; ", sections));
            values.put("access", access.name());
            values.put("owner", owner);
            values.put("expiredOn", until.map(Day::shown).orElse(""));
            return values;
        }
    }

    State applied(State was) {
        TreeSet<String> tags = new TreeSet<>(was.tags());
        tags.addAll(tagsAdded);
        tagsRemoved.forEach(tags::remove);
        TreeSet<String> sections = new TreeSet<>(was.sections());
        section.ifPresent(place -> sections.add(place.name()));
        return new State(
                List.copyOf(tags),
                List.copyOf(sections),
                belonging.access().orElse(was.access()),
                belonging.owner().isPresent() ? belonging.ownerName() : was.owner(),
                until.or(was::until));
    }
}
