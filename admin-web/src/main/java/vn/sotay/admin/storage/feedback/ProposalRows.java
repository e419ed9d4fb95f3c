package vn.sotay.admin.storage.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.sotay.documents.DocumentId;
import vn.sotay.feedback.Proposal;
import vn.sotay.feedback.ProposalEntry;
import vn.sotay.feedback.ProposalId;
import vn.sotay.feedback.ProposalKind;
import vn.sotay.feedback.ProposalState;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;

/// Proposals with their conversation, in two queries for many.
final class ProposalRows {
    static final String SELECT = """
            select p.*, u.short_name as unit_name,
                (select coalesce(d.symbol, '') from document d where d.id = p.document) as document_name
            from proposal p join unit u on u.id = p.unit
            """;

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Proposal> read(StatementSpec selecting) {
        List<Proposal> bare = selecting.query(ProposalRows::proposal).list();
        Map<Long, List<ProposalEntry>> entries =
                entries(bare.stream().map(one -> one.id().value()).toArray(Long[]::new));
        return bare.stream()
                .map(one -> with(one, entries.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private static Proposal with(Proposal one, List<ProposalEntry> entries) {
        return new Proposal(
                one.id(), one.number(), one.kind(), one.unit(), one.state(), one.times(), one.about(), entries);
    }

    private Map<Long, List<ProposalEntry>> entries(Long[] proposals) {
        Map<Long, List<ProposalEntry>> entries = new HashMap<>();
        if (proposals.length == 0) return entries;
        jdbc.sql("""
                        select e.proposal, e.kind, e.words, e.at, coalesce(u.short_name, '') as by from proposal_entry e
                        left join unit u on u.id = e.unit where e.proposal = any(?) order by e.id""").param(proposals).query(row -> {
            entries.computeIfAbsent(row.getLong("proposal"), id -> new ArrayList<>())
                    .add(new ProposalEntry(
                            ProposalEntry.Kind.valueOf(row.getString("kind")),
                            row.getString("words"),
                            row.getString("by"),
                            instant(row, "at")));
        });
        return entries;
    }

    private static Proposal proposal(ResultSet row, int nth) throws SQLException {
        ProposalKind kind = ProposalKind.valueOf(row.getString("kind"));
        Instant sent = instant(row, "sent_at");
        long id = row.getLong("id");
        return new Proposal(
                new ProposalId(id),
                "%s-%d-%06d".formatted(kind.code(), VietnamTime.day(sent).getYear(), id),
                kind,
                new Proposal.Addressee(new UnitId(row.getString("unit")), row.getString("unit_name")),
                ProposalState.valueOf(row.getString("state")),
                new Proposal.Times(sent, row.getObject("due_on", LocalDate.class)),
                about(row),
                List.of());
    }

    private static Optional<Proposal.About> about(ResultSet row) throws SQLException {
        String name = row.getString("document_name");
        return name == null || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal.About(new DocumentId(row.getLong("document")), name));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
