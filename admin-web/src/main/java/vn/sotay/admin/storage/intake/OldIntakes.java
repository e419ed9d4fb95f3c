package vn.sotay.admin.storage.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.OriginalId;

/// Takes away what must not or need not stay.
public final class OldIntakes {
    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;

    public OldIntakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The same file on its way to any unit: every row loses it and is refused for the same reason. Documents
    /// that were made of it earlier keep it.
    public List<IntakeId> refuseEverywhere(OriginalId original, String reason) {
        jdbc.sql("delete from intake_page p using intake i where i.id = p.intake and i.original = ?")
                .param(original.digest())
                .update();
        jdbc.sql("delete from intake_attachment where original = ?")
                .param(original.digest())
                .update();
        return jdbc.sql("""
                        update intake set state = case state when 'CONFIRMED' then state else 'REFUSED' end,
                            reason = ?, original = null, text = null, draft = null, worker = null, lease_until = null,
                            ended_at = now(), version = version + 1
                        where original = ? returning id""")
                .params(reason, original.digest())
                .query((row, number) -> new IntakeId(row.getLong("id")))
                .list();
    }

    /// Files that were refused before a time, which nobody has tried again.
    public List<OriginalId> refusedBefore(Instant before) {
        return jdbc.sql("""
                        with old as (
                            select id, original from intake
                            where state = 'REFUSED' and original is not null and ended_at < ?
                            order by id limit ? for update)
                        update intake i set original = null from old where old.id = i.id returning old.original""")
                .params(before.atOffset(ZoneOffset.UTC), AT_ONCE)
                .query((row, number) -> new OriginalId(row.getString(1)))
                .list();
    }
}
