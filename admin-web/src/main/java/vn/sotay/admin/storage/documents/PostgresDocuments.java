package vn.sotay.admin.storage.documents;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Documents;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.OriginalId;
import vn.sotay.documents.Passage;
import vn.sotay.documents.validity.Effect;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;

/// The library. What is in the trash is not there.
public final class PostgresDocuments implements Documents {
    /// The rule of {@link vn.sotay.documents.AccessClass#shows} in SQL.
    private static final String SHOWN = "d.removed_at is null and (d.access = 'PUBLIC' or d.owner = any (?))";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final InstantSource time;
    private final DocumentSequence sequence;
    private final DocumentEffects effects;
    private final DocumentRelations relations;
    private final PassageRows passages;

    public PostgresDocuments(JdbcClient jdbc, TransactionTemplate transactions) {
        this(jdbc, transactions, InstantSource.system());
    }

    /// @param time says what holds today
    public PostgresDocuments(JdbcClient jdbc, TransactionTemplate transactions, InstantSource time) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.time = time;
        this.sequence = new DocumentSequence(jdbc);
        this.effects = new DocumentEffects(jdbc);
        this.relations = new DocumentRelations(jdbc);
        this.passages = new PassageRows(jdbc);
    }

    @Override
    public Optional<Document> find(DocumentId id, Speaker.KnownMember reader) {
        return seenBy(
                        reader,
                        jdbc.sql(DocumentRows.SELECT + "where d.id = ? and " + SHOWN)
                                .param(id.value())
                                .param(units(reader))
                                .query(DocumentRows::head)
                                .list())
                .stream()
                .findFirst();
    }

    /// Of a successor that is not shown to them members learn that there is one.
    private List<Document> seenBy(Speaker.KnownMember reader, List<DocumentHead> heads) {
        return effects.on(
                VietnamTime.day(time.instant()),
                heads,
                head -> head.belonging().access().shows(head.belonging().owner(), reader));
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
        return seenBy(
                reader,
                jdbc.sql(DocumentRows.SELECT + "where " + SHOWN + " order by d.issued_on desc, d.id desc limit ?")
                        .param(units(reader))
                        .param(atMost)
                        .query(DocumentRows::head)
                        .list());
    }

    @Override
    public DocumentId add(NewDocument document) {
        return Objects.requireNonNull(transactions.execute(started -> {
            sequence.lock();
            DocumentId added = new DocumentId(insert(document));
            passages.add(added, document.passages());
            relations.write(added, document.particulars().relations());
            document.effect().replaces().ifPresent(older -> relations.begin(older, added, Effect.Kind.REPLACES));
            relations.resolve(document.identity().number().symbol());
            return added;
        }));
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

    @Override
    public long count() {
        return jdbc.sql("select count(*) from document where removed_at is null")
                .query(Long.class)
                .single();
    }

    private static String[] units(Speaker.KnownMember reader) {
        return reader.within().stream().map(UnitId::value).toArray(String[]::new);
    }
}
