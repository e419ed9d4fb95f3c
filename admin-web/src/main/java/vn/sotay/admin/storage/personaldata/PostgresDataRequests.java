package vn.sotay.admin.storage.personaldata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.personaldata.DataRequest;
import vn.sotay.personaldata.DataRequestId;
import vn.sotay.personaldata.DataRequests;

/// Requests as rows, and what those who answer them need.
public final class PostgresDataRequests implements DataRequests {
    private static final String COLUMNS = "id, member, kind, words, through, at, state, answer, answered_at";

    private final JdbcClient jdbc;

    public PostgresDataRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A request with whom it is from. The name is empty once the person is erased.
    public record Row(DataRequest request, Optional<String> member, String unit) {}

    @Override
    public DataRequest ask(DataRequest.Asked asked, Instant now) {
        return jdbc.sql("""
                        insert into data_request as r (member, kind, words, through, at) values (?, ?, ?, ?, ?)
                        on conflict (member, kind) where state = 'OPEN' do update set words = case
                            when excluded.words = '' then r.words
                            else left(r.words || chr(10) || excluded.words, ?) end
                        returning\s""" + COLUMNS)
                .params(asked.member().value(), asked.kind().name(), asked.words(), asked.through())
                .params(now.atOffset(ZoneOffset.UTC), LONGEST)
                .query(PostgresDataRequests::request)
                .single();
    }

    @Override
    public List<DataRequest> of(MemberId member) {
        return jdbc.sql("select " + COLUMNS + " from data_request where member = ? order by id desc")
                .param(member.value())
                .query(PostgresDataRequests::request)
                .list();
    }

    public Optional<DataRequest> find(DataRequestId id) {
        return jdbc.sql("select " + COLUMNS + " from data_request where id = ?")
                .param(id.value())
                .query(PostgresDataRequests::request)
                .optional();
    }

    /// Where the member belongs who asks.
    public Optional<UnitId> unitOf(DataRequestId id) {
        return jdbc.sql("select m.unit from data_request r join member m on m.id = r.member where r.id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }

    /// Those of the unit and below that wait, the oldest first.
    public List<Row> waiting(UnitId scope, int atMost) {
        return rows(scope, "r.state = 'OPEN'", "r.at, r.id", atMost);
    }

    /// Those of the unit and below that are answered, the latest answer first.
    public List<Row> answered(UnitId scope, int atMost) {
        return rows(scope, "r.state <> 'OPEN'", "r.answered_at desc, r.id desc", atMost);
    }

    private List<Row> rows(UnitId scope, String which, String order, int atMost) {
        return jdbc.sql("""
                        select r.*, m.full_name, u.name as unit_name
                        from data_request r join member m on m.id = r.member join unit u on u.id = m.unit
                        where %s and (select true from unit_above x where x.unit = m.unit and x.above = ?)
                        order by %s limit ?""".formatted(which, order))
                .params(scope.value(), atMost)
                .query((row, number) -> new Row(
                        request(row, number),
                        Optional.ofNullable(row.getString("full_name")),
                        row.getString("unit_name")))
                .list();
    }

    /// Decides a request that waits.
    ///
    /// @return the request with its answer; empty when somebody else was first
    public Optional<DataRequest> answer(DataRequestId id, DataRequest.Answer answer, AccountId by) {
        return jdbc.sql("""
                        update data_request set state = ?, answer = ?, answered_at = ?, answered_by = ?
                        where id = ? and state = 'OPEN' returning\s""" + COLUMNS)
                .params(
                        answer.done() ? "DONE" : "REFUSED",
                        answer.words(),
                        answer.at().atOffset(ZoneOffset.UTC))
                .params(by.value(), id.value())
                .query(PostgresDataRequests::request)
                .optional();
    }

    private static DataRequest request(ResultSet row, int number) throws SQLException {
        DataRequest.Asked asked = new DataRequest.Asked(
                new MemberId(row.getLong("member")),
                DataRequest.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("through"));
        Optional<DataRequest.Answer> answer = Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                .map(at -> answer(row, at.toInstant()));
        return new DataRequest(
                new DataRequestId(row.getLong("id")), asked, PostgresPersonalData.instant(row, "at"), answer);
    }

    private static DataRequest.Answer answer(ResultSet row, Instant at) {
        try {
            return new DataRequest.Answer(row.getString("state").equals("DONE"), row.getString("answer"), at);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
