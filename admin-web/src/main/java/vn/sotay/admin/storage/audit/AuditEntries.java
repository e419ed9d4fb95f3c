package vn.sotay.admin.storage.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.admin.audit.AuditEntryId;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;

/// Single entries, with what a record said before and after.
public final class AuditEntries {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    public AuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param unit   where the subject belongs
    /// @param member whom the values are about
    public record Detail(
            AuditRow row,
            Optional<UnitId> unit,
            Optional<MemberId> member,
            Map<String, String> before,
            Map<String, String> after) {}

    public Optional<Detail> find(AuditEntryId id) {
        return jdbc.sql(AuditRows.SELECT + " where e.id = ?")
                .param(id.value())
                .query(AuditEntries::detail)
                .optional();
    }

    /// Where the entry's subject belongs: decides who may read it.
    public Optional<UnitId> unitOf(AuditEntryId id) {
        return jdbc.sql("select unit from audit_entry where id = ? and unit is not null")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }

    private static Detail detail(ResultSet row, int number) throws SQLException {
        return new Detail(
                AuditRows.row(row, number),
                AuditRows.text(row, "unit").map(UnitId::new),
                Optional.ofNullable(row.getObject("member", Long.class)).map(MemberId::new),
                values(row.getString("before")),
                values(row.getString("after")));
    }

    private static Map<String, String> values(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, VALUES);
    }
}
