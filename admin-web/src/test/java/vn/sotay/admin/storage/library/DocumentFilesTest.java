package vn.sotay.admin.storage.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.admin.storage.library.changes.AttachmentChanges;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.admin.storage.originals.DocumentFiles;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.OriginalId;

/// Files stay as long as something needs them and no longer.
class DocumentFilesTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static Shelf shelf;

    private final Originals originals = new Originals(database.jdbc());
    private final DocumentFiles files = new DocumentFiles(database.jdbc());
    private final AttachmentChanges attachments = new AttachmentChanges(
            database.jdbc(), database.transactions(), originals, new PostgresAuditTrail(database.jdbc()));

    @BeforeAll
    static void aShelf() {
        shelf = new Shelf(database).furnished();
    }

    private static ArrivedFile file(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new ArrivedFile(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private OriginalId kept(String content) {
        return Objects.requireNonNull(database.transactions().execute(started -> {
            try {
                return originals.keep(file("a.txt", content));
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }));
    }

    private DocumentId readFrom(OriginalId original) {
        DocumentId id = shelf.add("xa", AccessClass.INTERNAL);
        database.jdbc()
                .sql("update document set original = ? where id = ?")
                .params(original.digest(), id.value())
                .update();
        database.jdbc().sql("""
                        insert into intake (unit, way, file_name, original, access, state, document)
                        values ('xa', 'UPLOAD', 'a.txt', ?, 'INTERNAL', 'CONFIRMED', ?)""").params(original.digest(), id.value()).update();
        return id;
    }

    private void forGood(DocumentId id) {
        shelf.trash.remove(shelf.officer(), id, shelf.now());
        shelf.trash.delete(shelf.officer(), id);
    }

    @Test
    void whatTheLastDocumentLeavesBehindIsDeleted() {
        OriginalId shared = kept("chung");
        DocumentId one = readFrom(shared);
        DocumentId other = readFrom(shared);
        attachments.add(shelf.officer(), one, file("anh.jpg", "ảnh riêng"));
        OriginalId picture = files.attachments(one).getFirst().file().id();
        OriginalId earlier = kept("bản trước");
        database.jdbc()
                .sql(
                        "insert into document_version (document, version, at, head, original) values (?, 0, now(), '{}', ?)")
                .params(one.value(), earlier.digest())
                .update();

        forGood(one);
        assertThat(originals.find(shared)).as("the other document needs it").isPresent();
        assertThat(originals.find(picture)).isEmpty();
        assertThat(originals.find(earlier)).isEmpty();

        forGood(other);
        assertThat(originals.find(shared)).isEmpty();
        assertThat(database.number("select count(*) from intake where original is not null"))
                .isZero();
        assertThat(database.number("select count(*) from original_part p where not exists (select from original o"
                        + " where o.digest = p.original)"))
                .isZero();
    }

    @Test
    void whatIsTakenOutByTimeTakesItsFileAlong() {
        OriginalId original = kept("hết hạn");
        DocumentId id = readFrom(original);
        shelf.trash.remove(shelf.officer(), id, shelf.now());
        assertThat(originals.find(original)).as("it may come back").isPresent();

        shelf.trash.forget(shelf.now().plusSeconds(1));
        assertThat(originals.find(original)).isEmpty();
    }

    @Test
    void anAttachmentOfTwoDocumentsGoesWithTheSecond() {
        DocumentId one = shelf.add("xa", AccessClass.INTERNAL);
        DocumentId other = shelf.add("xa", AccessClass.INTERNAL);
        for (DocumentId id : List.of(one, other)) attachments.add(shelf.officer(), id, file("noi.mp3", "ID3 chung"));
        OriginalId sound = files.attachments(one).getFirst().file().id();

        assertThat(attachments.remove(shelf.officer(), one, 1)).isTrue();
        assertThat(attachments.remove(shelf.officer(), one, 1)).as("again").isFalse();
        assertThat(originals.find(sound)).isPresent();
        assertThat(attachments.remove(shelf.officer(), other, 1)).isTrue();
        assertThat(originals.find(sound)).isEmpty();
        assertThat(shelf.trail(one)).containsExactly("DOCUMENT_CHANGED", "DOCUMENT_CHANGED");
    }

    @Test
    void nothingIsPutToWhatIsInTheTrash() {
        DocumentId id = shelf.add("xa", AccessClass.INTERNAL);
        shelf.trash.remove(shelf.officer(), id, shelf.now());

        assertThat(attachments.add(shelf.officer(), id, file("a.mp3", "ID3"))).isFalse();
        assertThat(files.attachments(id)).isEmpty();
    }
}
