package vn.sotay.admin.storage.originals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.OriginalId;

/// The kept files. Callers of {@link #keep} have a transaction in which they also write who needs the file:
/// what nobody needs is cleaned away.
public final class Originals {
    private static final int PART = 1 << 20;
    private static final int HEAD = 16;

    /// Documents, their earlier versions, their attachments and files on their way keep a file alive.
    private static final String NEEDED = """
            (exists (select from document d where d.original = o.digest)
                or exists (select from document_version v where v.original = o.digest)
                or exists (select from document_attachment a where a.original = o.digest)
                or exists (select from intake i where i.original = o.digest
                    and i.state not in ('CONFIRMED', 'DISCARDED'))
                or exists (select from intake_attachment t where t.original = o.digest))""";

    private final JdbcClient jdbc;

    public Originals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Names the file without keeping it.
    public static OriginalId idOf(ArrivedFile file) throws IOException {
        MessageDigest digest = Sha256.begun();
        try (InputStream bytes = file.bytes().open()) {
            byte[] part = new byte[PART];
            for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) digest.update(part, 0, read);
        }
        return new OriginalId(Sha256.of(digest));
    }

    /// The row is touched in any case, so that nobody takes the file away before the caller's transaction ends.
    public OriginalId keep(ArrivedFile file) throws IOException {
        OriginalId id = idOf(file);
        if (touch(id)) return id;
        try (InputStream bytes = file.bytes().open()) {
            byte[] part = bytes.readNBytes(PART);
            String type = MediaType.of(Arrays.copyOf(part, Math.min(HEAD, part.length)), file.name())
                    .written();
            if (!begin(id, type)) return id;
            long size = 0;
            for (int ordinal = 0; part.length > 0; ordinal++) {
                add(id, ordinal, part);
                size += part.length;
                part = bytes.readNBytes(PART);
            }
            jdbc.sql("update original set bytes = ? where digest = ?")
                    .params(size, id.digest())
                    .update();
        }
        return id;
    }

    private boolean touch(OriginalId id) {
        return jdbc.sql("update original set added_at = now() where digest = ?")
                        .param(id.digest())
                        .update()
                == 1;
    }

    /// @return false when somebody else has kept it meanwhile
    private boolean begin(OriginalId id, String type) {
        return jdbc.sql("insert into original (digest, bytes, media_type) values (?, 0, ?) on conflict do nothing")
                        .params(id.digest(), type)
                        .update()
                == 1;
    }

    private void add(OriginalId id, int ordinal, byte[] part) {
        jdbc.sql("insert into original_part (original, ordinal, content) values (?, ?, ?)")
                .params(id.digest(), ordinal, part)
                .update();
    }

    public Optional<Original> find(OriginalId id) {
        return jdbc.sql("select bytes, media_type from original where digest = ?")
                .param(id.digest())
                .query((row, number) ->
                        new Original(id, row.getLong("bytes"), MediaType.written(row.getString("media_type"))))
                .optional();
    }

    /// Writes the file, a part at a time.
    public void copy(OriginalId id, OutputStream to) throws IOException {
        try (InputStream bytes = open(id)) {
            bytes.transferTo(to);
        }
    }

    /// The file from its beginning; parts that are skipped are not fetched.
    public InputStream open(OriginalId id) {
        return new PartStream(ordinal -> part(id, ordinal), PART);
    }

    private Optional<byte[]> part(OriginalId id, int ordinal) {
        return jdbc.sql("select content from original_part where original = ? and ordinal = ?")
                .params(id.digest(), ordinal)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /// Takes the file away unless something needs it.
    public boolean removeUnneeded(OriginalId id) {
        return jdbc.sql("delete from original o where o.digest = ? and not " + NEEDED)
                        .param(id.digest())
                        .update()
                == 1;
    }

    /// The file as a path's content.
    public void copyTo(OriginalId id, Path file) {
        try (OutputStream to = Files.newOutputStream(file)) {
            copy(id, to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
