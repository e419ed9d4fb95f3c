package vn.sotay.admin.storage.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.Relation;
import vn.sotay.documents.validity.Effect;
import vn.sotay.documents.validity.RelationTarget;

/// What documents say of others: written with the document, and found out when the other one arrives later.
public final class DocumentRelations {
    private final JdbcClient jdbc;
    private final DocumentEffects effects;
    private final DocumentSequence sequence;

    public DocumentRelations(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.effects = new DocumentEffects(jdbc);
        this.sequence = new DocumentSequence(jdbc);
    }

    private record Waiting(DocumentId document, int ordinal, Relation relation) {}

    /// Instead of what it said before. What took effect through an earlier saying stays: officers undo it.
    public void rewrite(DocumentId document, List<Relation> relations) {
        jdbc.sql("delete from document_relation where document = ?")
                .param(document.value())
                .update();
        write(document, relations);
    }

    void write(DocumentId document, List<Relation> relations) {
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            jdbc.sql("""
                            insert into document_relation (document, ordinal, kind, words, symbol, issued_on)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(document.value(), i, relation.kind().name(), relation.words())
                    .param(relation.symbol().orElse(null))
                    .param(relation.issuedOn().orElse(null))
                    .update();
            resolve(new Waiting(document, i, relation));
        }
    }

    /// Those of other documents that have waited for this symbol. Only after {@link DocumentSequence#lock}.
    public void resolve(String symbol) {
        jdbc.sql("""
                        select document, ordinal, kind, words, symbol, issued_on from document_relation
                        where target is null and symbol = ? order by document, ordinal""").param(symbol).query(DocumentRelations::waiting).list().forEach(this::resolve);
    }

    private void resolve(Waiting one) {
        RelationTarget.among(one.relation(), candidates(one.relation()))
                .filter(target -> !target.equals(one.document()))
                .ifPresent(target -> {
                    jdbc.sql("update document_relation set target = ? where document = ? and ordinal = ?")
                            .params(target.value(), one.document().value(), one.ordinal())
                            .update();
                    takeEffect(one.document(), target, one.relation().kind());
                });
    }

    private void takeEffect(DocumentId by, DocumentId on, Relation.Kind kind) {
        switch (kind) {
            case RESTS_ON -> {}
            case REPLACES -> begin(on, by, Effect.Kind.REPLACES);
            case AMENDS -> begin(on, by, Effect.Kind.AMENDS);
            case ENDS -> begin(on, by, Effect.Kind.ENDS);
        }
    }

    void begin(DocumentId on, DocumentId by, Effect.Kind kind) {
        if (effects.begin(on, by, kind)) sequence.changed(List.of(on));
    }

    private List<RelationTarget.Candidate> candidates(Relation relation) {
        if (relation.target().isPresent() || relation.symbol().isEmpty()) return List.of();
        return jdbc.sql("select id, symbol, issued_on, issuer from document where symbol = ? and removed_at is null")
                .param(relation.symbol().get())
                .query((row, number) -> new RelationTarget.Candidate(
                        new DocumentId(row.getLong("id")),
                        new DocumentNumber(row.getString("symbol"), row.getObject("issued_on", LocalDate.class)),
                        row.getString("issuer")))
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        Relation relation = new Relation(
                Relation.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                Optional.ofNullable(row.getString("symbol")),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                Optional.empty());
        return new Waiting(new DocumentId(row.getLong("document")), row.getInt("ordinal"), relation);
    }
}
