package vn.sotay.admin.storage.handout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.SentFile;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.handout.OneTimeLinks;

/// Links as rows. 256 random bits each, so a plain digest gives nothing away.
public final class PostgresOneTimeLinks implements OneTimeLinks {
    private static final int BYTES = 32;
    private static final int LONGEST_TOKEN = 64;

    private final JdbcClient jdbc;
    private final Optional<String> publicUrl;
    private final SecureRandom random = new SecureRandom();

    /// @param publicUrl where people reach this installation, without a slash at its end
    public PostgresOneTimeLinks(JdbcClient jdbc, Optional<String> publicUrl) {
        this.jdbc = jdbc;
        this.publicUrl = publicUrl;
    }

    @Override
    public Optional<String> make(Target target, ChannelAccount reader, Instant now) {
        if (publicUrl.isEmpty()) return Optional.empty();
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        JdbcClient.StatementSpec row = switch (target) {
            case Target.Text(DocumentId document, int ordinal) ->
                begun("document, ordinal", "?, ?").param(document.value()).param(ordinal);
            case Target.File(SentFile file) ->
                begun("file, file_name, media_type, bytes, internal", "?, ?, ?, ?, ?")
                        .params(file.id(), file.name(), file.mediaType(), file.bytes(), file.internal());
        };
        row.params(digest(token), reader.channel().value(), reader.bot(), reader.id())
                .param(utc(now.plus(GOOD_FOR)))
                .update();
        return Optional.of(publicUrl.get() + "/d/" + token);
    }

    private JdbcClient.StatementSpec begun(String columns, String values) {
        return jdbc.sql("insert into one_time_link (" + columns
                + ", digest, channel, bot, account, expires_at) values (" + values + ", ?, ?, ?, ?, ?)");
    }

    @Override
    public Optional<Destination> seen(String token, Instant now) {
        if (token.length() > LONGEST_TOKEN) return Optional.empty();
        return jdbc.sql("select * from one_time_link where digest = ? and used_at is null and expires_at > ?")
                .param(digest(token))
                .param(utc(now))
                .query(PostgresOneTimeLinks::destination)
                .optional();
    }

    @Override
    public Optional<Destination> use(String token, Instant now) {
        if (token.length() > LONGEST_TOKEN) return Optional.empty();
        return jdbc.sql("""
                        update one_time_link set used_at = ? where digest = ? and used_at is null and expires_at > ?
                        returning *""")
                .param(utc(now))
                .param(digest(token))
                .param(utc(now))
                .query(PostgresOneTimeLinks::destination)
                .optional();
    }

    @Override
    public int forget(Instant before) {
        return jdbc.sql("delete from one_time_link where expires_at < ?")
                .param(utc(before))
                .update();
    }

    private static Destination destination(ResultSet row, int number) throws SQLException {
        ChannelAccount reader = new ChannelAccount(
                new ChannelName(row.getString("channel")), row.getString("bot"), row.getString("account"));
        return new Destination(target(row), reader);
    }

    private static Target target(ResultSet row) throws SQLException {
        if (row.getString("file") == null)
            return new Target.Text(new DocumentId(row.getLong("document")), row.getInt("ordinal"));
        return new Target.File(new SentFile(
                row.getString("file"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getBoolean("internal")));
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
