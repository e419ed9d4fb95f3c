package vn.sotay.admin.storage.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.lookup.MissedQuestion;
import vn.sotay.organisation.UnitId;

/// Reads questions without an answer.
public final class QuestionList {
    private static final String SELECT = """
            select q.*, u.short_name from unanswered_question q join unit u on u.id = q.unit
            """;

    private final JdbcClient jdbc;

    public QuestionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of a unit and all below, most asked first.
    public List<QuestionRow> of(UnitId scope, QuestionRow.State state, int atMost) {
        return jdbc.sql(SELECT + """
                        join unit_above a on a.unit = q.unit and a.above = ?
                        where q.state = ? order by q.times desc, q.last_asked desc, q.id desc limit ?""")
                .params(scope.value(), state.name(), atMost)
                .query(QuestionList::row)
                .list();
    }

    public Optional<QuestionRow> find(QuestionId id) {
        return jdbc.sql(SELECT + "where q.id = ?")
                .param(id.value())
                .query(QuestionList::row)
                .optional();
    }

    public Optional<UnitId> unitOf(QuestionId id) {
        return find(id).map(row -> row.whose().unit());
    }

    private static QuestionRow row(ResultSet row, int number) throws SQLException {
        return new QuestionRow(
                new QuestionId(row.getLong("id")),
                row.getString("words"),
                MissedQuestion.Why.valueOf(row.getString("why")),
                new QuestionRow.Asked(
                        row.getInt("times"),
                        row.getObject("first_asked", LocalDate.class),
                        row.getObject("last_asked", LocalDate.class)),
                QuestionRow.State.valueOf(row.getString("state")),
                new QuestionRow.Whose(new UnitId(row.getString("unit")), row.getString("short_name")));
    }
}
