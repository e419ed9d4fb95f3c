package vn.sotay.admin.storage.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// Which documents somebody of the administration may know of and read: as a member of their unit does, and
/// whatever belongs to that unit or one below it. What is restricted is read only by whoever may change it.
///
/// @param upwards the unit and all above it
/// @param below   the unit and all below it
/// @param works   whether with texts at all: an inspector sees heads only
public record LibraryScope(List<UnitId> upwards, List<UnitId> below, boolean works) {
    /// {@link #shows} in SQL, of `document d` with `:upwards` and `:below`.
    public static final String SHOWN =
            "d.removed_at is null and (d.access = 'PUBLIC' or d.owner = any(:upwards) or d.owner = any(:below))";

    /// The same for what is in the trash: only those see it who may bring it back.
    public static final String IN_TRASH = "d.removed_at is not null and d.owner = any(:below)";

    static LibraryScope of(SignedIn caller, List<UnitId> upwards, List<UnitId> below) {
        return new LibraryScope(upwards, below, caller.may(Permission.CHANGE_LIBRARY));
    }

    public boolean shows(UnitId owner, AccessClass access) {
        return access == AccessClass.PUBLIC || upwards.contains(owner) || below.contains(owner);
    }

    boolean shows(DocumentHead head) {
        return shows(head.belonging().owner(), head.belonging().access());
    }

    public boolean mayChange(UnitId owner) {
        return works && below.contains(owner);
    }

    public boolean readsText(UnitId owner, AccessClass access) {
        return switch (access) {
            case PUBLIC, INTERNAL -> works && shows(owner, access);
            case RESTRICTED -> mayChange(owner);
        };
    }

    /// Values for a query about one document with {@link #SHOWN} or {@link #IN_TRASH}.
    Map<String, Object> values(DocumentId document) {
        return Map.of("document", document.value(), "upwards", upwardsArray(), "below", belowArray());
    }

    /// The unit itself.
    Optional<UnitId> own() {
        return upwards.stream().findFirst();
    }

    String[] upwardsArray() {
        return upwards.stream().map(UnitId::value).toArray(String[]::new);
    }

    String[] belowArray() {
        return below.stream().map(UnitId::value).toArray(String[]::new);
    }

    /// Whose documents a search may find for them.
    public List<UnitId> whole() {
        return Stream.concat(upwards.stream(), below.stream()).distinct().toList();
    }
}
