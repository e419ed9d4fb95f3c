package vn.sotay.admin.storage.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.UnitId;

/// The files on their way to a subtree of units.
public final class Intakes {
    private static final int PAGE = 50;

    private static final String SELECT = """
            select i.id, i.unit, u.name as unit_name, w.name as account_name, i.file_name, i.made_at, i.state, i.reason,
                i.open_points, i.version, i.original, i.document, i.renews
            from intake i join unit u on u.id = i.unit left join web_account w on w.id = i.account
            """;

    private final JdbcClient jdbc;

    public Intakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// For whom a file comes in, and by which way.
    ///
    /// @param account empty where a folder or a command brings it
    /// @param renews  the document that it is meant to renew
    public record Arrival(
            UnitId unit, AccessClass access, Way way, Optional<AccountId> account, Optional<DocumentId> renews) {
        /// What becomes a document of its own.
        public Arrival(UnitId unit, AccessClass access, Way way, Optional<AccountId> account) {
            this(unit, access, way, account, Optional.empty());
        }
    }

    public enum Way {
        UPLOAD,
        FOLDER,
        COMMAND
    }

    public IntakeId add(Arrival arrival, String fileName, OriginalId original) {
        return insert(arrival, fileName, Optional.of(original), Optional.empty());
    }

    /// A file that is refused at the door and not kept.
    public IntakeId addRefused(Arrival arrival, String fileName, String reason) {
        return insert(arrival, fileName, Optional.empty(), Optional.of(reason));
    }

    private IntakeId insert(Arrival arrival, String fileName, Optional<OriginalId> original, Optional<String> refusal) {
        return new IntakeId(jdbc.sql("""
                        insert into intake (unit, account, way, file_name, access, renews, original, reason, state, ended_at)
                        select ?, cast(? as bigint), ?, ?, ?, cast(? as bigint), ?, refusal,
                            case when refusal is null then 'WAITING' else 'REFUSED' end,
                            case when refusal is not null then now() end
                        from (select cast(? as text)) as at_the_door (refusal) returning id""")
                .param(arrival.unit().value())
                .param(arrival.account().map(AccountId::value).orElse(null))
                .params(arrival.way().name(), fileName, arrival.access().name())
                .param(arrival.renews().map(DocumentId::value).orElse(null))
                .param(original.map(OriginalId::digest).orElse(null))
                .param(refusal.orElse(null))
                .query(Long.class)
                .single());
    }

    public Optional<IntakeFile> find(IntakeId id) {
        return jdbc.sql(SELECT + "where i.id = ?")
                .param(id.value())
                .query(Intakes::row)
                .optional();
    }

    public Optional<UnitId> unitOf(IntakeId id) {
        return jdbc.sql("select unit from intake where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }

    /// The same file for the same unit that is not thrown away or refused.
    public Optional<IntakeId> alive(UnitId unit, OriginalId original) {
        return jdbc.sql("""
                        select id from intake where original = ? and unit = ? and state not in ('REFUSED', 'DISCARDED')
                        order by id desc limit 1""")
                .params(original.digest(), unit.value())
                .query((row, number) -> new IntakeId(row.getLong("id")))
                .optional();
    }

    /// The latest first; one more than fits on a page where there are earlier ones.
    public List<IntakeFile> below(UnitId scope, List<IntakeState> states, long before) {
        return jdbc.sql(SELECT + """
                        join unit_above a on a.unit = i.unit and a.above = ?
                        where i.state = any (?) and i.id < ? order by i.id desc limit ?""")
                .param(scope.value())
                .param(states.stream().map(Enum::name).toArray(String[]::new))
                .param(before)
                .param(PAGE + 1)
                .query(Intakes::row)
                .list();
    }

    public int page() {
        return PAGE;
    }

    public Map<IntakeState, Integer> counts(UnitId scope) {
        Map<IntakeState, Integer> counts = new EnumMap<>(IntakeState.class);
        jdbc.sql("""
                        select i.state, count(*) from intake i
                        join unit_above a on a.unit = i.unit and a.above = ? group by i.state""").param(scope.value()).query(row -> {
            counts.put(IntakeState.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    private static IntakeFile row(ResultSet row, int number) throws SQLException {
        return new IntakeFile(
                new IntakeId(row.getLong("id")),
                new IntakeFile.Origin(
                        new UnitId(row.getString("unit")),
                        row.getString("unit_name"),
                        Optional.ofNullable(row.getString("account_name")),
                        row.getString("file_name"),
                        row.getTimestamp("made_at").toInstant()),
                new IntakeFile.Standing(
                        IntakeState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("reason")),
                        row.getInt("open_points"),
                        row.getInt("version")),
                Optional.ofNullable(row.getString("original")).map(OriginalId::new),
                document(row, "document"),
                document(row, "renews"));
    }

    private static Optional<DocumentId> document(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(DocumentId::new);
    }
}
