package vn.sotay.admin.storage.library;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;

/// What somebody may see of the library, and where a document belongs, for the gate.
public final class LibraryScopes {
    private final JdbcClient jdbc;

    public LibraryScopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public LibraryScope of(SignedIn caller) {
        String unit = caller.unit().map(UnitId::value).orElse("");
        return LibraryScope.of(
                caller,
                units("select above as id from unit_above where unit = ? order by steps", unit),
                units("select unit as id from unit_above where above = ?", unit));
    }

    private List<UnitId> units(String sql, String unit) {
        return jdbc.sql(sql)
                .param(unit)
                .query((row, number) -> new UnitId(row.getString("id")))
                .list();
    }

    /// The owner, also of what is in the trash.
    public Optional<UnitId> ownerOf(DocumentId document) {
        return jdbc.sql("select owner from document where id = ?")
                .param(document.value())
                .query((row, number) -> new UnitId(row.getString("owner")))
                .optional();
    }

    /// Whether the caller may know of a document of another committee.
    public boolean shows(DocumentId document, SignedIn caller) {
        return jdbc.sql("""
                        select d.access = 'PUBLIC' or exists (select from unit_above a
                                where a.unit = :unit and a.above = d.owner)
                        from document d where d.id = :document and d.removed_at is null""")
                .param("unit", caller.unit().map(UnitId::value).orElse(""))
                .param("document", document.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// The unit where a topic belongs.
    public Optional<UnitId> unitOf(SectionId section) {
        return jdbc.sql("select unit from section where id = ?")
                .param(section.value())
                .query((row, number) -> new UnitId(row.getString("unit")))
                .optional();
    }
}
