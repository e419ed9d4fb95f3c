package vn.sotay.admin.storage.handout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.originals.DocumentFiles;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Speakers;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Documents;
import vn.sotay.documents.OriginalId;
import vn.sotay.documents.handout.DocumentAttachments;
import vn.sotay.documents.handout.DocumentOriginals;

/// The files that today's texts were read from, for whoever may read the text: asked again at every call.
public final class ReadableFiles implements DocumentOriginals, DocumentAttachments {
    private final JdbcClient jdbc;
    private final DocumentFiles files;
    private final Documents documents;
    private final Speakers speakers;

    public ReadableFiles(JdbcClient jdbc, DocumentFiles files, Documents documents, Speakers speakers) {
        this.jdbc = jdbc;
        this.files = files;
        this.documents = documents;
        this.speakers = speakers;
    }

    /// The file, where whoever is behind the account now may read a document that it belongs to.
    public Optional<DocumentFiles.Named> find(OriginalId file, ChannelAccount reader) {
        return speakers.who(List.of(reader)).values().stream()
                .filter(Speaker.KnownMember.class::isInstance)
                .map(Speaker.KnownMember.class::cast)
                .flatMap(
                        member -> documentsWith(file).stream().flatMap(document -> readable(document, member).stream()))
                .flatMap(document -> of(document).filter(one -> one.file().id().equals(file)))
                .findFirst();
    }

    @Override
    public Optional<SentFile> original(DocumentId document, Speaker.KnownMember reader) {
        return readable(document, reader)
                .flatMap(found -> files.original(document).map(one -> sent(found, named(found, one))));
    }

    private Stream<DocumentFiles.Named> of(Document document) {
        return Stream.concat(
                files.original(document.id()).map(one -> named(document, one)).stream(),
                files.attachments(document.id()).stream());
    }

    @Override
    public List<Attachment> of(DocumentId document, Speaker.KnownMember reader) {
        return readable(document, reader)
                .map(found -> files.attachments(document).stream()
                        .map(one -> new Attachment(
                                one.number(),
                                Kind.valueOf(one.file().type().kind().name()),
                                sent(found, named(found, one))))
                        .toList())
                .orElse(List.of());
    }

    private List<DocumentId> documentsWith(OriginalId file) {
        return jdbc.sql("""
                        select id from document where removed_at is null and (original = ? or id in (
                            select document from document_attachment where original = ?)) order by id""")
                .params(file.digest(), file.digest())
                .query((row, number) -> new DocumentId(row.getLong("id")))
                .list();
    }

    private Optional<Document> readable(DocumentId id, Speaker.KnownMember member) {
        return documents.find(id, member).filter(document -> document.access().reads(document.owner(), member));
    }

    private static SentFile sent(Document document, DocumentFiles.Named file) {
        return new SentFile(
                file.file().id().digest(),
                file.name(),
                file.file().type().written(),
                file.file().bytes(),
                document.access().isInternal());
    }

    private static DocumentFiles.Named named(Document document, DocumentFiles.Named file) {
        String name = file.name().isBlank() ? DocumentWording.name(document).replace('/', '-') : file.name();
        return new DocumentFiles.Named(file.number(), name, file.file());
    }
}
