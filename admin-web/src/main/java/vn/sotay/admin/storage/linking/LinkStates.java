package vn.sotay.admin.storage.linking;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.UnitId;

/// The members of a unit that may be linked: those who belong to the Party and have not been erased.
public final class LinkStates {
    private static final String STATES = """
            select m.id, m.full_name, m.post, a.channels, a.since, c.ends
            from member m
                left join lateral (select array_agg(channel order by number) as channels,
                    array_agg(consent_at order by number) as since
                    from channel_account where member = m.id) a on true
                left join lateral (select max(expires_at) as ends from enrolment_code
                    where member = m.id and used_at is null and expires_at > ?) c on true
            where m.erased_at is null and m.status in ('ACTIVE', 'EXEMPT', 'SUSPENDED', 'INTERRUPTED')""";

    private final JdbcClient jdbc;

    public LinkStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of the members directly in the unit, by given name.
    public List<LinkState> in(UnitId unit, Instant now) {
        return jdbc.sql(STATES + " and m.unit = ? order by m.sort_key, m.id")
                .param(utc(now))
                .param(unit.value())
                .query((row, number) -> state(row))
                .list();
    }

    /// Empty for somebody who may not be linked.
    public Optional<LinkState> of(MemberId member, Instant now) {
        return jdbc.sql(STATES + " and m.id = ?")
                .param(utc(now))
                .param(member.value())
                .query((row, number) -> state(row))
                .optional();
    }

    private static LinkState state(ResultSet row) throws SQLException {
        return new LinkState(
                new MemberId(row.getLong("id")),
                row.getString("full_name"),
                PartyPost.valueOf(row.getString("post")),
                chats(row),
                Optional.ofNullable(row.getObject("ends", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    private static List<LinkState.Chat> chats(ResultSet row) throws SQLException {
        Optional<Array> channels = Optional.ofNullable(row.getArray("channels"));
        if (channels.isEmpty()) return List.of();
        String[] names = (String[]) channels.get().getArray();
        Timestamp[] since = (Timestamp[]) row.getArray("since").getArray();
        List<LinkState.Chat> chats = new ArrayList<>();
        for (int i = 0; i < names.length; i++) chats.add(new LinkState.Chat(names[i], since[i].toInstant()));
        return chats;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
