package vn.sotay.admin.storage.publishing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.conversation.ReplyJson;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.publishing.delivery.Receivers.Handed;

/// Puts notices into the outbox, each tied to its receiver. All receivers of a publication are told the same,
/// so it is cut and written once per channel.
final class NoticeMessages {
    private final JdbcClient jdbc;
    private final Map<ChannelName, Channel> channels;

    NoticeMessages(JdbcClient jdbc, List<Channel> channels) {
        this.jdbc = jdbc;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
    }

    private record Said(ChannelName channel, Reply reply) {}

    /// @param receiver empty for all but the last message of several
    private record Row(Handed handed, String content, Optional<Long> receiver) {}

    void add(List<Handed> handed, DeliveryKind kind, Instant now) {
        Map<Said, List<String>> written = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Handed one : handed) {
            Said said = new Said(one.to().channel(), one.reply());
            List<String> contents = written.computeIfAbsent(said, this::contents);
            for (int i = 0; i < contents.size(); i++) {
                boolean tied = kind == DeliveryKind.NOTICE && i == contents.size() - 1;
                rows.add(new Row(one, contents.get(i), tied ? Optional.of(one.receiver()) : Optional.empty()));
            }
        }
        insert(rows, kind, now);
    }

    private List<String> contents(Said said) {
        Channel channel = channels.get(said.channel());
        List<Reply> messages = channel == null ? List.of(said.reply()) : channel.messages(said.reply());
        return messages.stream().map(ReplyJson::write).toList();
    }

    private void insert(List<Row> rows, DeliveryKind kind, Instant now) {
        jdbc.sql("""
                        insert into outbox (channel, bot, account, lane, priority, content, not_before, created_at, receiver)
                        select d.channel, d.bot, d.account, d.lane, ?, d.content, ?, ?, d.receiver
                        from unnest(?::text[], ?::text[], ?::text[], ?::smallint[], ?::text[], ?::bigint[])
                            with ordinality as d (channel, bot, account, lane, content, receiver, nth) order by d.nth""")
                .param((short) (kind == DeliveryKind.NOTICE ? 1 : 2))
                .params(now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                .param(texts(rows, row -> row.handed().to().channel().value()))
                .param(texts(rows, row -> row.handed().to().bot()))
                .param(texts(rows, row -> row.handed().to().id()))
                .param(rows.stream()
                        .map(row -> (short) Lane.of(row.handed().to()).number())
                        .toArray(Short[]::new))
                .param(texts(rows, Row::content))
                .param(texts(rows, row -> row.receiver().map(String::valueOf).orElse(null)))
                .update();
    }

    private static String[] texts(List<Row> rows, Function<Row, @Nullable String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }
}
