package vn.sotay.admin.storage.originals;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.UnitId;

/// Where a kept file belongs and what it is called.
public final class OriginalUses {
    private final JdbcClient jdbc;

    public OriginalUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The unit whose document it is or was, else the one that it was taken in for.
    public Optional<UnitId> unitOf(OriginalId id) {
        return jdbc.sql("""
                        select unit from (
                            select 0 as rank, d.id, d.owner as unit from document d where d.original = :id
                            union all select 1, d.id, d.owner from document d
                                join document_attachment a on a.document = d.id where a.original = :id
                            union all select 2, d.id, d.owner from document d
                                join document_version v on v.document = d.id where v.original = :id
                            union all select 3, i.id, i.unit from intake i where i.original = :id) found
                        order by rank, id limit 1""")
                .param("id", id.digest())
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }

    /// Whether the file may be read by everybody: a document was made of it, and all of them are public.
    public boolean isPublic(OriginalId id) {
        return jdbc.sql("select coalesce(bool_and(access = 'PUBLIC'), false) from document where original = ?")
                .param(id.digest())
                .query(Boolean.class)
                .single();
    }

    /// What the file was called when it came in.
    public Optional<String> nameOf(OriginalId id) {
        return jdbc.sql("""
                        select name from (
                            select 0 as rank, id, file_name as name from intake where original = :id
                            union all select 1, document, name from document_attachment where original = :id) found
                        order by rank, id limit 1""").param("id", id.digest()).query(String.class).optional();
    }
}
