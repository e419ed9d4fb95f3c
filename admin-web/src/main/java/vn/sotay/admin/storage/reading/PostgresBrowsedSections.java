package vn.sotay.admin.storage.reading;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.reading.BrowsedSections;
import vn.sotay.organisation.UnitId;

/// Sections of the units around a member, with the documents that the member may know of.
public final class PostgresBrowsedSections implements BrowsedSections {
    private static final String SHOWN = """
            section_document s join document d on d.id = s.document and d.removed_at is null
                and (d.access = 'PUBLIC' or d.owner = any(:within))
            """;

    private final JdbcClient jdbc;

    public PostgresBrowsedSections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> of(Speaker.KnownMember member) {
        return jdbc.sql("""
                        select x.id, x.name, count(*) as documents from section x join %s on s.section = x.id
                        where x.unit = any(:within)
                        group by x.id, x.name, x.unit, x.position
                        order by array_position(:within::text[], x.unit), x.position, x.id limit 20""".formatted(SHOWN))
                .param("within", within(member))
                .query((row, number) -> new Section(row.getLong("id"), row.getString("name"), row.getInt("documents")))
                .list();
    }

    @Override
    public List<DocumentId> documents(long section, Speaker.KnownMember member) {
        return jdbc.sql("""
                        select d.id from %s join section x on x.id = s.section
                        where x.id = :section and x.unit = any(:within)
                        order by d.issued_on desc, d.id desc limit 500""".formatted(SHOWN))
                .param("within", within(member))
                .param("section", section)
                .query((row, number) -> new DocumentId(row.getLong("id")))
                .list();
    }

    private static String[] within(Speaker.KnownMember member) {
        return member.within().stream().map(UnitId::value).toArray(String[]::new);
    }
}
