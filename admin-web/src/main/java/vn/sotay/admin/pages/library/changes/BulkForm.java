package vn.sotay.admin.pages.library.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sotay.admin.storage.library.SectionId;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;

/// A change of many documents as a form sends it.
///
/// @param document  the documents, each once
/// @param add       tags, parted by commas
/// @param remove    tags, parted by commas
/// @param confirmed whether what would change has been looked at
record BulkForm(
        @Nullable List<DocumentId> document,
        @Nullable String add,
        @Nullable String remove,
        Optional<SectionId> section,
        @Nullable String access,
        Optional<UnitId> owner,
        @Nullable String until,
        Optional<Boolean> confirmed) {
    private static final int LONGEST_TAG = 60;

    List<DocumentId> documents() {
        return document == null ? List.of() : document.stream().distinct().toList();
    }

    List<String> added() {
        return tags(add);
    }

    List<String> removed() {
        return tags(remove);
    }

    boolean hasLongTag() {
        return Stream.concat(added().stream(), removed().stream()).anyMatch(tag -> tag.length() > LONGEST_TAG);
    }

    Optional<AccessClass> accessGiven() {
        return Arrays.stream(AccessClass.values())
                .filter(one -> one.name().equals(access))
                .findFirst();
    }

    DayField end() {
        return DayField.of(until);
    }

    boolean isConfirmed() {
        return confirmed.orElse(false);
    }

    private static List<String> tags(@Nullable String typed) {
        return Stream.of((typed == null ? "" : typed).split("[,;\n]"))
                .map(tag -> tag.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
