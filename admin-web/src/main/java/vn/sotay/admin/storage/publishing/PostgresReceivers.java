package vn.sotay.admin.storage.publishing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.conversation.outbox.Pace;
import vn.sotay.publishing.Notice;
import vn.sotay.publishing.NoticeChoice;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.delivery.QuietHours;
import vn.sotay.publishing.delivery.Receiver;
import vn.sotay.publishing.delivery.Receivers;

/// The receiver table as a queue.
public final class PostgresReceivers implements Receivers {
    /// Where no channel has a pace.
    private static final int UNPACED = 1_000;

    private static final int LEAST = 5;

    private final JdbcClient jdbc;
    private final List<Channel> channels;
    private final ReceiverRows rows;
    private final NoticeMessages messages;
    private final PublicationCourse course;
    private final InstantSource time;

    /// @param oa the official account by which templates go to phone numbers, where they can
    public PostgresReceivers(JdbcClient jdbc, List<Channel> channels, Optional<String> oa, InstantSource time) {
        this.jdbc = jdbc;
        this.channels = List.copyOf(channels);
        this.rows = new ReceiverRows(jdbc, oa);
        this.messages = new NoticeMessages(jdbc, channels);
        this.course = new PublicationCourse(jdbc);
        this.time = time;
    }

    @Override
    public List<Receiver> claim(int atMost, Instant now) {
        Long[] due = due(now);
        if (due.length == 0) return List.of();
        return rows.read(jdbc.sql("""
                        select r.id, r.publication, r.member, r.tried, r.refused, p.paid
                        from unnest(?::bigint[]) as due (publication) join publication p on p.id = due.publication
                        cross join lateral (
                            select q.* from publication_receiver q
                            where q.publication = due.publication and q.state = 'QUEUED'
                            order by q.id limit ? for update skip locked) as r
                        order by r.publication, r.id limit ?""").param(due).params(Math.ceilDiv(atMost, due.length), atMost));
    }

    /// The publications that have somebody to tell, at an hour at which they may.
    private Long[] due(Instant now) {
        return jdbc
                .sql("""
                        select p.id, p.unit, r.quiet_from, r.quiet_to from publication p
                        cross join lateral (
                            select x.quiet_from, x.quiet_to from publishing_rule x
                            left join unit_above a on a.above = x.unit and a.unit = p.unit
                            where a.unit is not null or x.unit is null order by a.steps nulls last limit 1) as r
                        where p.state in ('SENDING', 'DONE') and exists (select from publication_receiver q
                            where q.publication = p.id and q.state = 'QUEUED')
                        order by p.id limit 100""")
                .query((row, number) -> Map.entry(
                        row.getLong("id"),
                        new QuietHours(
                                row.getObject("quiet_from", LocalTime.class),
                                row.getObject("quiet_to", LocalTime.class))))
                .list()
                .stream()
                .filter(one -> !one.getValue().next(now).isAfter(now))
                .map(Map.Entry::getKey)
                .toArray(Long[]::new);
    }

    @Override
    public List<Receiver> claimForReminder(int atMost, Instant now) {
        return course.reminding(now)
                .map(turn -> course.claimed(turn, rows, atMost))
                .orElseGet(List::of);
    }

    @Override
    public Map<PublicationId, Replies> replies(List<PublicationId> publications) {
        Map<PublicationId, Replies> replies = new HashMap<>();
        jdbc.sql("select id, notice from publication where id = any(?)")
                .param(publications.stream().map(PublicationId::value).toArray(Long[]::new))
                .query(row -> {
                    PublicationId id = new PublicationId(row.getLong("id"));
                    Notice notice = PublishingJson.notice(Objects.requireNonNull(row.getString("notice")));
                    replies.put(id, new Replies(NoticeChoice.notice(id, notice), NoticeChoice.reminder(id, notice)));
                });
        return replies;
    }

    @Override
    public void send(List<Handed> handed, Instant now) {
        if (handed.isEmpty()) return;
        jdbc.sql("""
                        update publication_receiver r set state = 'SENDING', channel = h.channel,
                            account = nullif(h.account, 0), state_at = ?, why = null
                        from unnest(?::bigint[], ?::text[], ?::bigint[]) as h (id, channel, account) where r.id = h.id""")
                .param(utc(now))
                .param(handed.stream().map(Handed::receiver).toArray(Long[]::new))
                .param(handed.stream().map(one -> one.to().channel().value()).toArray(String[]::new))
                .param(handed.stream().map(Handed::account).toArray(Long[]::new))
                .update();
        messages.add(handed, DeliveryKind.NOTICE, now);
    }

    @Override
    public void remind(List<Handed> handed, Instant now) {
        if (!handed.isEmpty()) messages.add(handed, DeliveryKind.REMINDER, now);
    }

    @Override
    public void settle(List<Settled> settled, Instant now) {
        if (settled.isEmpty()) return;
        jdbc.sql("""
                        update publication_receiver r set state = s.state, why = s.why, state_at = ?
                        from unnest(?::bigint[], ?::text[], ?::text[]) as s (id, state, why) where r.id = s.id""")
                .param(utc(now))
                .param(settled.stream().map(Settled::receiver).toArray(Long[]::new))
                .param(settled.stream().map(one -> one.state().name()).toArray(String[]::new))
                .param(settled.stream().map(one -> one.why().name()).toArray(String[]::new))
                .update();
    }

    /// Half a second of what the channels take: a reply never stands behind more than that. What waits for a
    /// channel that stands still does not keep others from being told.
    @Override
    public int room() {
        Instant now = time.instant();
        List<Channel> open =
                channels.stream().filter(channel -> channel.isOpen(now)).toList();
        int most = open.stream()
                .map(Channel::pace)
                .filter(Pace::isLimited)
                .mapToInt(pace -> Math.max(LEAST, pace.perSecond() / 2))
                .reduce(Integer::sum)
                .orElse(UNPACED);
        int there = jdbc.sql("""
                        select count(*) from (select 1 from outbox
                            where state in ('waiting', 'sending') and channel = any(?) and priority > 0 limit ?) as standing""")
                .param(open.stream().map(channel -> channel.name().value()).toArray(String[]::new))
                .param(most)
                .query(Integer.class)
                .single();
        return most - there;
    }

    @Override
    public void lookAround(Instant now) {
        course.lookAround(now);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
