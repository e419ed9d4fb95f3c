package vn.sotay.admin.storage.library;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.UnitId;

/// Topics (*chuyên mục*) of committees, each in the order that its officers gave.
public final class Sections {
    private final JdbcClient jdbc;

    public Sections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param documents how many stand under it, those in the trash left out
    public record Section(SectionId id, UnitId unit, String name, long documents) {}

    public List<Section> of(UnitId unit) {
        return jdbc.sql("""
                        select x.id, x.unit, x.name, (select count(*) from section_document s
                            join document d on d.id = s.document and d.removed_at is null where s.section = x.id) as documents
                        from section x where x.unit = ? order by x.position, x.id""")
                .param(unit.value())
                .query((row, number) -> new Section(
                        new SectionId(row.getLong("id")),
                        new UnitId(row.getString("unit")),
                        row.getString("name"),
                        row.getLong("documents")))
                .list();
    }
}
