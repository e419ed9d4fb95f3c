package vn.sotay.admin.storage.publishing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.MemberId;
import vn.sotay.publishing.Mark;
import vn.sotay.publishing.Notice;
import vn.sotay.publishing.Notices;
import vn.sotay.publishing.PublicationId;

/// What members were told and what they let us know of it.
public final class PostgresNotices implements Notices {
    private final JdbcClient jdbc;

    public PostgresNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Notice> find(PublicationId publication) {
        return jdbc.sql("select notice from publication where id = ?")
                .param(publication.value())
                .query(String.class)
                .optional()
                .map(PublishingJson::notice);
    }

    @Override
    public boolean mark(PublicationId publication, MemberId member, Mark mark, Instant now) {
        String[] above = switch (mark) {
            case RECEIVED -> new String[] {"RECEIVED", "READ", "UNDERSTOOD"};
            case READ -> new String[] {"READ", "UNDERSTOOD"};
            case UNDERSTOOD -> new String[] {"UNDERSTOOD"};
        };
        int marked = jdbc.sql("""
                        update publication_receiver set state = ?, state_at = ?, why = null
                        where publication = ? and member = ? and state <> all(?)""")
                .params(mark.name(), now.atOffset(ZoneOffset.UTC), publication.value(), member.value(), above)
                .update();
        return marked == 1
                || jdbc.sql("select exists (select from publication_receiver where publication = ? and member = ?)")
                        .params(publication.value(), member.value())
                        .query(Boolean.class)
                        .single();
    }
}
