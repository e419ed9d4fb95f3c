package vn.sotay.admin.storage.documents;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.documents.DocumentId;
import vn.sotay.language.VietnamTime;

/// Tells the indexes of documents that begin or end to hold on a day which has come. Days on which nothing ran
/// are made up for.
public final class ComingDays {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DocumentSequence sequence;
    private final InstantSource time;

    public ComingDays(JdbcClient jdbc, TransactionTemplate transactions, InstantSource time) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.sequence = new DocumentSequence(jdbc);
        this.time = time;
    }

    /// @return how many documents they were told of
    public int tell() {
        LocalDate today = VietnamTime.day(time.instant());
        return Objects.requireNonNull(transactions.execute(started -> {
            sequence.lock();
            LocalDate told = jdbc.sql("select told_until from library")
                    .query(LocalDate.class)
                    .single();
            if (!today.isAfter(told)) return 0;
            List<DocumentId> documents = between(told, today);
            sequence.changed(documents);
            jdbc.sql("update library set told_until = ?").param(today).update();
            return documents.size();
        }));
    }

    private List<DocumentId> between(LocalDate told, LocalDate today) {
        return jdbc.sql("""
                        select id from document where removed_at is null
                            and (in_force_from > :told and in_force_from <= :today
                                or expired_on > :told and expired_on <= :today)
                        union
                        select document from document_effect where since > :told and since <= :today""")
                .param("told", told)
                .param("today", today)
                .query((row, number) -> new DocumentId(row.getLong("id")))
                .list();
    }
}
