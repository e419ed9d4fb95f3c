package vn.sotay.admin.storage.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.validity.Effect;
import vn.sotay.documents.validity.Station;
import vn.sotay.documents.validity.ValidityChain;

/// What documents do to each other, and whether they hold. Removed ones do nothing.
public final class DocumentEffects {
    private final JdbcClient jdbc;

    public DocumentEffects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The documents as they are on a day for somebody to whom some are shown.
    public List<Document> on(LocalDate today, List<DocumentHead> heads, Predicate<DocumentHead> shown) {
        ValidityChain chain = chain(today, heads, shown);
        return heads.stream().map(head -> head.with(chain.of(head.id()))).toList();
    }

    private ValidityChain chain(LocalDate today, List<DocumentHead> heads, Predicate<DocumentHead> shown) {
        Map<DocumentId, Station> stations = new HashMap<>();
        heads.forEach(head -> stations.put(head.id(), head.station(shown.test(head))));
        List<Effect> effects = around(stations.keySet());
        Set<DocumentId> others = new HashSet<>();
        effects.forEach(effect -> others.addAll(List.of(effect.on(), effect.by())));
        others.removeAll(stations.keySet());
        for (DocumentHead other : present(others)) stations.put(other.id(), other.station(shown.test(other)));
        return new ValidityChain(stations.values(), effects, today);
    }

    private List<DocumentHead> present(Collection<DocumentId> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql(DocumentRows.SELECT + "where d.id = any (?) and d.removed_at is null")
                .param(DocumentSequence.ids(ids))
                .query(DocumentRows::head)
                .list();
    }

    /// Those by the documents, those on them, and on from successor to successor. Twenty terms are enough.
    private List<Effect> around(Collection<DocumentId> documents) {
        if (documents.isEmpty()) return List.of();
        Long[] ids = DocumentSequence.ids(documents);
        return new ArrayList<>(new HashSet<>(jdbc.sql("""
                        with recursive chain as (
                            select document, by, kind, since, 1 as steps from document_effect where by = any (?)
                            union
                            select document, by, kind, since, 1 from document_effect where document = any (?)
                            union
                            select e.document, e.by, e.kind, e.since, c.steps + 1
                            from chain c join document_effect e on e.document = c.by
                            where c.kind = 'REPLACES' and c.steps < 20)
                        select document, by, kind, since from chain""")
                .params(ids, ids)
                .query((row, number) -> new Effect(
                        new DocumentId(row.getLong("document")),
                        new DocumentId(row.getLong("by")),
                        Effect.Kind.valueOf(row.getString("kind")),
                        row.getObject("since", LocalDate.class)))
                .list()));
    }

    /// Takes effect when the later document does, if it is of the same committee or of one above: a branch ends
    /// nothing of its committee.
    ///
    /// @return whether it does
    boolean begin(DocumentId on, DocumentId by, Effect.Kind kind) {
        return jdbc.sql("""
                        insert into document_effect (document, by, kind, since)
                        select d.id, b.id, ?, b.in_force_from from document d cross join document b
                        where d.id = ? and b.id = ? and d.id <> b.id
                            and exists (select from unit_above a where a.unit = d.owner and a.above = b.owner)
                        on conflict do nothing""").params(kind.name(), on.value(), by.value()).update() > 0;
    }
}
