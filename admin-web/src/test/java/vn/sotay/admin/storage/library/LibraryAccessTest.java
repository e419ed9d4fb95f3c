package vn.sotay.admin.storage.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.access.Role;

/// Roles × where a document belongs × who may see it: head, text, lists and counts agree.
class LibraryAccessTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static final Map<String, Map<AccessClass, DocumentId>> DOCUMENTS = new HashMap<>();

    private static Shelf shelf;

    /// Of the caller's commune, whose branch is below; the province is above; the other commune beside.
    private static final List<String> OWNERS = List.of("tinh", "xa", "thon", "xa-kia", "thon-kia");

    @BeforeAll
    static void fill() {
        shelf = new Shelf(database).furnished();
        for (String owner : OWNERS) {
            Map<AccessClass, DocumentId> own = new EnumMap<>(AccessClass.class);
            for (AccessClass access : AccessClass.values()) own.put(access, shelf.add(owner, access));
            DOCUMENTS.put(owner, own);
        }
    }

    static Stream<Arguments> expected() {
        return Stream.of(
                // role, unit, owner, heads seen, texts read, may change
                Arguments.of(Role.OFFICER, "xa", "tinh", "PIR", "PI", false),
                Arguments.of(Role.OFFICER, "xa", "xa", "PIR", "PIR", true),
                Arguments.of(Role.OFFICER, "xa", "thon", "PIR", "PIR", true),
                Arguments.of(Role.OFFICER, "xa", "xa-kia", "P", "P", false),
                Arguments.of(Role.OFFICER, "xa", "thon-kia", "P", "P", false),
                Arguments.of(Role.OFFICER, "tinh", "thon-kia", "PIR", "PIR", true),
                Arguments.of(Role.SECRETARY, "thon", "tinh", "PIR", "PI", false),
                Arguments.of(Role.SECRETARY, "thon", "xa", "PIR", "PI", false),
                Arguments.of(Role.SECRETARY, "thon", "thon", "PIR", "PIR", true),
                Arguments.of(Role.SECRETARY, "thon", "xa-kia", "P", "P", false),
                Arguments.of(Role.INSPECTOR, "xa", "tinh", "PIR", "", false),
                Arguments.of(Role.INSPECTOR, "xa", "xa", "PIR", "", false),
                Arguments.of(Role.INSPECTOR, "xa", "xa-kia", "P", "", false));
    }

    @ParameterizedTest(name = "{0} of {1}, document of {2}")
    @MethodSource("expected")
    void everyWayToADocumentFollowsTheSameRule(
            Role role, String unit, String owner, String heads, String texts, boolean changes) {
        LibraryScope scope = shelf.scopes.of(shelf.person(role, unit));
        for (AccessClass access : AccessClass.values()) {
            DocumentId id = document(owner, access);
            boolean seen = heads.contains(access.name().substring(0, 1));
            assertThat(shelf.library.find(id, scope).isPresent())
                    .as("head " + access)
                    .isEqualTo(seen);
            assertThat(listed(scope))
                    .as("list " + access)
                    .satisfies(all -> assertThat(all.contains(id)).isEqualTo(seen));
            shelf.library.find(id, scope).ifPresent(whole -> {
                assertThat(!shelf.library.passages(whole.document(), scope).isEmpty())
                        .as("text " + access)
                        .isEqualTo(texts.contains(access.name().substring(0, 1)));
                assertThat(scope.mayChange(whole.document().owner())).isEqualTo(changes);
            });
        }
    }

    @Test
    void countsBesideTheListCountWhatTheListShows() {
        for (SignedIn person : List.of(
                shelf.person(Role.OFFICER, "xa"),
                shelf.person(Role.SECRETARY, "thon"),
                shelf.person(Role.INSPECTOR, "xa-kia"))) {
            LibraryScope scope = shelf.scopes.of(person);
            List<DocumentId> all = listed(scope);
            assertThat(shelf.list.count(LibraryFilter.EVERYTHING, scope)).isEqualTo(all.size());
            for (LibraryFacet facet : List.of(
                    LibraryFacet.KIND,
                    LibraryFacet.YEAR,
                    LibraryFacet.STANDING,
                    LibraryFacet.ACCESS,
                    LibraryFacet.ISSUER))
                assertThat(shelf.list.choices(facet, LibraryFilter.EVERYTHING, scope).stream()
                                .mapToLong(LibraryList.Choice::documents)
                                .sum())
                        .as(facet.name())
                        .isEqualTo(all.size());
        }
    }

    @Test
    void nothingOfAHiddenDocumentIsCounted() {
        LibraryScope outsider = shelf.scopes.of(shelf.person(Role.SECRETARY, "thon-kia"));
        DocumentId hidden = document("xa", AccessClass.INTERNAL);
        database.jdbc()
                .sql("insert into document_tag values (?, 'kín')")
                .param(hidden.value())
                .update();
        database.execute("insert into section (unit, name, position) values ('xa', 'Riêng', 1)");
        database.jdbc()
                .sql("insert into section_document select id, ? from section where name = 'Riêng'")
                .param(hidden.value())
                .update();

        assertThat(shelf.list.choices(LibraryFacet.TAG, LibraryFilter.EVERYTHING, outsider))
                .isEmpty();
        assertThat(shelf.list.choices(LibraryFacet.SECTION, LibraryFilter.EVERYTHING, outsider))
                .isEmpty();
        assertThat(shelf.list.choices(LibraryFacet.ISSUER, LibraryFilter.EVERYTHING, outsider))
                .filteredOn(choice -> choice.value().equals("Đảng ủy xa"))
                .singleElement()
                .satisfies(choice -> assertThat(choice.documents()).isEqualTo(1));
        assertThat(shelf.list.choices(LibraryFacet.TAG, LibraryFilter.EVERYTHING, shelf.scope()))
                .extracting(LibraryList.Choice::label)
                .containsExactly("kín");
        assertThat(shelf.list.named(List.of(hidden), outsider)).isEmpty();
        assertThat(shelf.library.bearing(
                        shelf.open(hidden).document().identity().number().symbol(), outsider))
                .isEmpty();
    }

    private static DocumentId document(String owner, AccessClass access) {
        return Objects.requireNonNull(
                Objects.requireNonNull(DOCUMENTS.get(owner)).get(access));
    }

    private static List<DocumentId> listed(LibraryScope scope) {
        List<DocumentId> all = new ArrayList<>();
        Optional<LibraryMark> mark = Optional.empty();
        do {
            LibraryPart part = shelf.list.page(LibraryFilter.EVERYTHING, scope, mark, 4);
            part.rows().forEach(row -> all.add(row.document().id()));
            mark = part.later();
        } while (mark.isPresent());
        return all;
    }
}
