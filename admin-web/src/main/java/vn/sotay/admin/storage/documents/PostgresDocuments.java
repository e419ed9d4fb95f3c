package vn.sotay.admin.storage.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Documents;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.OriginalId;
import vn.sotay.documents.Passage;
import vn.sotay.documents.Relation;
import vn.sotay.organisation.UnitId;

/// The library. Changes are numbered one transaction at a time, so a number is never seen before all
/// smaller ones.
public final class PostgresDocuments implements Documents {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// The rule of {@link vn.sotay.documents.AccessClass#shows} in SQL.
    private static final String SHOWN = "(d.access = 'PUBLIC' or d.owner = any (?))";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public PostgresDocuments(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Optional<Document> find(DocumentId id, Speaker.KnownMember reader) {
        return jdbc.sql(DocumentRows.SELECT + "where d.id = ? and " + SHOWN)
                .param(id.value())
                .param(units(reader))
                .query(DocumentRows.seenBy(reader))
                .optional();
    }

    @Override
    public List<Passage> passages(DocumentId id, int from, int atMost, Speaker.KnownMember reader) {
        return jdbc.sql("""
                        select p.ordinal, p.path, p.headings, p.text from passage p join document d on d.id = p.document
                        where d.id = ? and p.ordinal >= ? and d.access <> 'RESTRICTED' and\s""" + SHOWN + " order by p.ordinal limit ?")
                .param(id.value())
                .param(from)
                .param(units(reader))
                .param(atMost)
                .query(DocumentRows::passage)
                .list();
    }

    @Override
    public List<Document> latest(int atMost, Speaker.KnownMember reader) {
        return jdbc.sql(DocumentRows.SELECT + "where " + SHOWN + " order by d.issued_on desc, d.id desc limit ?")
                .param(units(reader))
                .param(atMost)
                .query(DocumentRows.seenBy(reader))
                .list();
    }

    @Override
    public DocumentId add(NewDocument document) {
        Long id = transactions.execute(started -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('document_change'))")
                    .query(row -> {});
            long added = insert(document);
            insertPassages(added, document.passages());
            insertRelations(added, document.particulars().relations());
            document.effect().replaces().ifPresent(older -> replace(older, added));
            return added;
        });
        return new DocumentId(Objects.requireNonNull(id));
    }

    private long insert(NewDocument document) {
        return jdbc.sql("""
                        insert into document
                            (kind, symbol, issued_on, issuer, title, owner, access, in_force_from, expired_on,
                            place, signer, recipients, original, change)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nextval('document_change')) returning id""")
                .param(document.identity().kind().name())
                .param(document.identity().number().symbol())
                .param(document.identity().number().issuedOn())
                .param(document.identity().issuer())
                .param(document.title())
                .param(document.belonging().owner().value())
                .param(document.belonging().access().name())
                .param(document.effect().from())
                .param(document.effect().until().orElse(null))
                .param(document.particulars().place())
                .param(document.particulars().signer())
                .param(document.particulars().recipients().toArray(String[]::new))
                .param(document.particulars().original().map(OriginalId::digest).orElse(null))
                .query(Long.class)
                .single();
    }

    private void insertPassages(long document, List<Passage> passages) {
        jdbc.sql("""
                        insert into passage (document, ordinal, path, headings, text)
                        select ?, ordinal, path, array(select json_array_elements_text(headings)), text
                        from json_to_recordset(?::json) as p (ordinal int, path text, headings json, text text)""").param(document).param(JSON.writeValueAsString(passages)).update();
    }

    private void insertRelations(long document, List<Relation> relations) {
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            jdbc.sql("""
                            insert into document_relation (document, ordinal, kind, words, symbol, issued_on, target)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(document, i, relation.kind().name(), relation.words())
                    .param(relation.symbol().orElse(null))
                    .param(relation.issuedOn().orElse(null))
                    .param(relation.target().map(DocumentId::value).orElse(null))
                    .update();
        }
    }

    private void replace(DocumentId older, long by) {
        jdbc.sql("update document set replaced_by = ?, change = nextval('document_change') where id = ?")
                .param(by)
                .param(older.value())
                .update();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from document").query(Long.class).single();
    }

    private static String[] units(Speaker.KnownMember reader) {
        return reader.within().stream().map(UnitId::value).toArray(String[]::new);
    }
}
