package vn.sotay.admin.storage.linking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;

/// Links one by one, as the page of a member shows them.
public final class Links {
    private static final String LINK =
            "select number, channel, bot, id, consent_at, consent_version from channel_account where ";

    private final JdbcClient jdbc;

    public Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Link> of(MemberId member) {
        return jdbc.sql(LINK + "member = ? order by number")
                .param(member.value())
                .query((row, number) -> link(row))
                .list();
    }

    /// The link while it is the member's, held until the end of the transaction.
    public Optional<Link> held(LinkId link, MemberId member) {
        return jdbc.sql(LINK + "number = ? and member = ? for update")
                .params(link.value(), member.value())
                .query((row, number) -> link(row))
                .optional();
    }

    /// Where the member is whom the link belongs to.
    public Optional<UnitId> unitOf(LinkId link) {
        return jdbc.sql("select m.unit from channel_account a join member m on m.id = a.member where a.number = ?")
                .param(link.value())
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new LinkId(row.getLong("number")),
                new ChannelAccount(
                        new ChannelName(row.getString("channel")), row.getString("bot"), row.getString("id")),
                row.getObject("consent_at", OffsetDateTime.class).toInstant(),
                row.getString("consent_version"));
    }
}
