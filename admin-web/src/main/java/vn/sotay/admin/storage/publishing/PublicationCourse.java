package vn.sotay.admin.storage.publishing;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.delivery.QuietHours;
import vn.sotay.publishing.delivery.Receiver;

/// What happens to publications by themselves: they begin at their hour, end when nobody is left, stop when
/// what they tell of is withdrawn, remind, and cease to wait.
final class PublicationCourse {
    private final JdbcClient jdbc;

    PublicationCourse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A publication in the midst of reminding.
    ///
    /// @param round  which reminder it is, from 1
    /// @param cursor up to which receiver it has come
    record Turn(PublicationId publication, int round, long cursor) {}

    void lookAround(Instant now) {
        withdraw(now);
        run("""
                update publication set state = 'SENDING', began_at = ?,
                    remind_next = case when remind_times > 0 then begins_at + remind_after * interval '1 day' end
                where state = 'SCHEDULED' and begins_at <= ?""", now, now);
        run("""
                update publication p set state = 'DONE', ended_at = ? where p.state = 'SENDING'
                    and not exists (select from publication_receiver r where r.publication = p.id and r.state = 'QUEUED')
                    and not exists (select from publication_receiver r where r.publication = p.id and r.state = 'SENDING')
                    and ? > p.began_at""", now, now);
        run("""
                update publication_receiver r set state = 'UNREACHED', why = 'NEVER_CAME', state_at = ?
                from publication p where r.publication = p.id and r.state = 'WAITING'
                    and p.state in ('SENDING', 'PAUSED', 'DONE') and p.wait_until < ?""", now, now);
        run("""
                update publication set reminded = reminded + 1, remind_cursor = 0,
                    remind_next = case when reminded + 1 < remind_times
                        then ?::timestamptz + remind_after * interval '1 day' end
                where state in ('SENDING', 'DONE') and remind_next <= ? and remind_cursor is null""", now, now);
    }

    private void withdraw(Instant now) {
        List<PublicationId> withdrawn = jdbc.sql("""
                        select p.id from publication p
                        where p.state in ('AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'PAUSED') and p.document is not null
                            and not exists (select from document d where d.id = p.document and d.removed_at is null)
                        for update skip locked""")
                .query((row, number) -> new PublicationId(row.getLong("id")))
                .list();
        for (PublicationId id : withdrawn) {
            new UnsentMessages(jdbc).stop(id, "WITHDRAWN", now);
            jdbc.sql("update publication set state = 'STOPPED', stopped_why = 'WITHDRAWN', ended_at = ? where id = ?")
                    .params(utc(now), id.value())
                    .update();
        }
    }

    /// A publication whose receivers are to be reminded now, for this transaction alone.
    Optional<Turn> reminding(Instant now) {
        return jdbc
                .sql("""
                        select p.id, p.reminded, p.remind_cursor, r.quiet_from, r.quiet_to from publication p
                        cross join lateral (
                            select x.quiet_from, x.quiet_to from publishing_rule x
                            left join unit_above a on a.above = x.unit and a.unit = p.unit
                            where a.unit is not null or x.unit is null order by a.steps nulls last limit 1) as r
                        where p.state in ('SENDING', 'DONE') and p.remind_cursor is not null
                        order by p.id for update of p skip locked""")
                .query((row, number) -> new Object() {
                    final Turn turn = new Turn(
                            new PublicationId(row.getLong("id")), row.getInt("reminded"), row.getLong("remind_cursor"));
                    final QuietHours quiet = new QuietHours(
                            row.getObject("quiet_from", LocalTime.class), row.getObject("quiet_to", LocalTime.class));
                })
                .list()
                .stream()
                .filter(one -> !one.quiet.next(now).isAfter(now))
                .map(one -> one.turn)
                .findFirst();
    }

    /// The next who have been told and have not answered.
    List<Receiver> claimed(Turn turn, ReceiverRows rows, int atMost) {
        List<Receiver> claimed = rows.read(jdbc.sql("""
                        with due as (
                            select r.id from publication_receiver r
                            where r.publication = ? and r.id > ? and r.state in ('SENT', 'DELIVERED') and r.reminded < ?
                            order by r.id limit ? for update)
                        update publication_receiver r set reminded = ? from due join publication p on p.id = ?
                        where r.id = due.id
                        returning r.id, r.publication, r.member, '{}'::bigint[] as tried, null as refused, p.paid""")
                .params(turn.publication().value(), turn.cursor(), turn.round(), atMost, turn.round())
                .param(turn.publication().value()));
        jdbc.sql("update publication set remind_cursor = nullif(?, 0) where id = ?")
                .params(
                        claimed.stream().mapToLong(Receiver::id).max().orElse(0),
                        turn.publication().value())
                .update();
        return claimed;
    }

    private void run(String sql, Instant... values) {
        Object[] utc = new Object[values.length];
        for (int i = 0; i < values.length; i++) utc[i] = utc(values[i]);
        jdbc.sql(sql).params(utc).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
