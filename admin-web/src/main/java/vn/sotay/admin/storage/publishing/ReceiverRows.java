package vn.sotay.admin.storage.publishing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.enrolment.preference.LinkedAccount;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.delivery.Receiver;
import vn.sotay.publishing.delivery.Unreached;

/// Receivers with the accounts they have linked, in two queries for many.
final class ReceiverRows {
    private static final ChannelName BY_PHONE = new ChannelName("zbs");

    private final JdbcClient jdbc;
    private final Optional<String> oa;

    ReceiverRows(JdbcClient jdbc, Optional<String> oa) {
        this.jdbc = jdbc;
        this.oa = oa;
    }

    private record Claimed(
            long id, PublicationId publication, long member, Set<Long> tried, Optional<Unreached> last, boolean paid) {}

    /// What is known of one member's ways.
    private static final class Ways {
        private final List<LinkedAccount> accounts = new ArrayList<>();
        private boolean phone;
    }

    /// @param claiming gives id, publication, member, tried, refused and paid
    List<Receiver> read(StatementSpec claiming) {
        List<Claimed> claimed = claiming.query(ReceiverRows::claimed).list();
        Map<Long, Ways> ways =
                ways(claimed.stream().map(Claimed::member).distinct().toArray(Long[]::new));
        return claimed.stream()
                .map(one -> receiver(one, ways.getOrDefault(one.member(), new Ways())))
                .toList();
    }

    private Receiver receiver(Claimed one, Ways ways) {
        Optional<ChannelAccount> phone = oa.filter(account -> ways.phone)
                .map(account -> new ChannelAccount(BY_PHONE, account, Long.toString(one.member())));
        return new Receiver(one.id(), one.publication(), ways.accounts, phone, one.tried(), one.last(), one.paid());
    }

    private Map<Long, Ways> ways(Long[] members) {
        Map<Long, Ways> ways = new HashMap<>();
        if (members.length == 0) return ways;
        jdbc.sql("""
                        select m.id as member, m.phone is not null as phone, a.number, a.channel, a.bot, a.id, a.preferred,
                            c.heard_at, c.unreachable_since, c.unreachable_why
                        from member m left join channel_account a on a.member = m.id
                        left join contact c on c.channel = a.channel and c.bot = a.bot and c.account = a.id
                        where m.id = any(?) order by a.number""").param(members).query(row -> {
            Ways of = ways.computeIfAbsent(row.getLong("member"), member -> new Ways());
            of.phone = row.getBoolean("phone");
            if (row.getString("channel") != null) of.accounts.add(linked(row));
        });
        return ways;
    }

    private static LinkedAccount linked(ResultSet row) throws SQLException {
        String why = row.getString("unreachable_why");
        @Nullable OffsetDateTime heard = row.getObject("heard_at", OffsetDateTime.class);
        @Nullable OffsetDateTime lost = row.getObject("unreachable_since", OffsetDateTime.class);
        Contact contact = new Contact(
                Optional.ofNullable(heard).map(OffsetDateTime::toInstant),
                Optional.ofNullable(lost)
                        .map(since -> new Contact.Unreachable(since.toInstant(), Contact.End.valueOf(why))));
        ChannelAccount account = new ChannelAccount(
                new ChannelName(row.getString("channel")), row.getString("bot"), row.getString("id"));
        return new LinkedAccount(row.getLong("number"), account, row.getBoolean("preferred"), contact);
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        Array tried = row.getArray("tried");
        return new Claimed(
                row.getLong("id"),
                new PublicationId(row.getLong("publication")),
                row.getLong("member"),
                Arrays.stream((Long[]) tried.getArray()).collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(row.getString("refused")).map(ReceiverRows::why),
                row.getBoolean("paid"));
    }

    /// A message that no version could read counts as tried in vain.
    private static Unreached why(String refused) {
        return Arrays.stream(SendOutcome.Reason.values())
                .filter(reason -> reason.name().equals(refused))
                .findFirst()
                .map(Unreached::of)
                .orElse(Unreached.GAVE_UP);
    }
}
