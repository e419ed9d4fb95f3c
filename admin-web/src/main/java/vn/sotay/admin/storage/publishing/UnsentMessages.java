package vn.sotay.admin.storage.publishing;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.publishing.PublicationId;

/// Messages of a publication that stand in the outbox and have not left yet.
final class UnsentMessages {
    private final JdbcClient jdbc;

    UnsentMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Their receivers wait for their turn again. What is being sent goes on.
    void takeBack(PublicationId publication) {
        jdbc.sql("""
                        with back as (
                            delete from outbox where state = 'waiting' and receiver in (
                                select id from publication_receiver where publication = ? and state = 'SENDING')
                            returning receiver)
                        update publication_receiver r set state = 'QUEUED' from back where r.id = back.receiver""").param(publication.value()).update();
    }

    /// Their receivers, and all who still wait, are told no more.
    void stop(PublicationId publication, String why, Instant now) {
        takeBack(publication);
        jdbc.sql("""
                        update publication_receiver set state = 'UNREACHED', why = ?, state_at = ?
                        where publication = ? and state in ('QUEUED', 'WAITING')""")
                .params(why, now.atOffset(ZoneOffset.UTC), publication.value())
                .update();
    }
}
