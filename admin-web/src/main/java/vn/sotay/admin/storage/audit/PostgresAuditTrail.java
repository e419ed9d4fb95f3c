package vn.sotay.admin.storage.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;

/// Appends to the trail.
public final class PostgresAuditTrail implements AuditTrail {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    public PostgresAuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(AuditEvent event) {
        long entry = jdbc.sql("""
                        insert into audit_entry (account, actor_member, address, action, subject_kind, subject, unit)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(event.actor().account().map(AccountId::value).orElse(null))
                .param(event.actor().member().map(MemberId::value).orElse(null))
                .params(event.actor().address(), event.action().name())
                .params(event.about().kind(), event.about().id())
                .param(event.about().unit().map(UnitId::value).orElse(null))
                .query(Long.class)
                .single();
        AuditEvent.Change change = event.change();
        if (change.isEmpty()) return;
        jdbc.sql("insert into audit_change (entry, member, before, after) values (?, ?, ?::jsonb, ?::jsonb)")
                .param(entry)
                .param(change.member().map(MemberId::value).orElse(null))
                .param(json(change.before()))
                .param(json(change.after()))
                .update();
    }

    private static @Nullable String json(Map<String, String> values) {
        return values.isEmpty() ? null : JSON.writeValueAsString(values);
    }
}
