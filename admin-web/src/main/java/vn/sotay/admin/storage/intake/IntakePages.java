package vn.sotay.admin.storage.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.DocumentId;

/// The pages of files on their way.
public final class IntakePages {
    private static final String SELECT =
            "select number, text, confidence, checked, picture is not null as pictured from intake_page ";

    private final JdbcClient jdbc;

    public IntakePages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param pictures JPEG by number of page
    public void add(IntakeId id, List<IntakePage> pages, Map<Integer, byte[]> pictures) {
        for (IntakePage page : pages)
            jdbc.sql("insert into intake_page (intake, number, text, confidence, picture) values (?, ?, ?, ?, ?)")
                    .params(id.value(), page.number(), page.text())
                    .param(page.confidence().isPresent() ? page.confidence().getAsInt() : null)
                    .param(pictures.get(page.number()))
                    .update();
    }

    public List<IntakePage> all(IntakeId id) {
        return jdbc.sql(SELECT + "where intake = ? order by number")
                .param(id.value())
                .query(IntakePages::row)
                .list();
    }

    /// Those that were recognised in pictures, the poorest first.
    public List<IntakePage> recognised(IntakeId id) {
        return jdbc.sql(SELECT + "where intake = ? and confidence is not null order by confidence, number")
                .param(id.value())
                .query(IntakePages::row)
                .list();
    }

    public int poor(IntakeId id, int threshold) {
        return jdbc.sql("select count(*) from intake_page where intake = ? and not checked and confidence < ?")
                .params(id.value(), threshold)
                .query(Integer.class)
                .single();
    }

    public Optional<IntakePage> find(IntakeId id, int number) {
        return jdbc.sql(SELECT + "where intake = ? and number = ?")
                .params(id.value(), number)
                .query(IntakePages::row)
                .optional();
    }

    public Optional<byte[]> picture(IntakeId id, int number) {
        return jdbc.sql("select picture from intake_page where intake = ? and number = ? and picture is not null")
                .params(id.value(), number)
                .query((row, count) -> row.getBytes("picture"))
                .optional();
    }

    /// Somebody has compared the page with its picture.
    public void check(IntakeId id, int number, String text) {
        jdbc.sql("update intake_page set text = ?, checked = true where intake = ? and number = ?")
                .params(text, id.value(), number)
                .update();
    }

    /// Gives the pictures to the file itself: the pages go.
    public void hand(IntakeId id) {
        jdbc.sql("""
                        insert into original_page (original, number, picture)
                        select i.original, p.number, p.picture from intake_page p join intake i on i.id = p.intake
                        where p.intake = ? and p.picture is not null and i.original is not null
                        on conflict do nothing""").param(id.value()).update();
        remove(id);
    }

    /// Tells where a document's passages begin in its file.
    ///
    /// @param pages by the passage's ordinal
    public void place(DocumentId document, Map<Integer, Integer> pages) {
        pages.forEach((ordinal, page) -> jdbc.sql("update passage set page = ? where document = ? and ordinal = ?")
                .params(page, document.value(), ordinal)
                .update());
    }

    public void remove(IntakeId id) {
        jdbc.sql("delete from intake_page where intake = ?").param(id.value()).update();
    }

    private static IntakePage row(ResultSet row, int number) throws SQLException {
        int confidence = row.getInt("confidence");
        OptionalInt recognised = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(confidence);
        return new IntakePage(
                row.getInt("number"),
                row.getString("text"),
                recognised,
                row.getBoolean("checked"),
                row.getBoolean("pictured"));
    }
}
