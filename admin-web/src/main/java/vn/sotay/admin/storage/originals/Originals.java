package vn.sotay.admin.storage.originals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.UnitId;

/// The kept files. Callers of {@link #keep} have a transaction in which they also write who needs the file:
/// what nobody needs is cleaned away.
public final class Originals {
    private static final int PART = 1 << 20;
    private static final int HEAD = 16;

    /// Documents, their attachments and files on their way keep a file alive.
    private static final String NEEDED = """
            (exists (select from document d where d.original = o.digest)
                or exists (select from document_attachment a where a.original = o.digest)
                or exists (select from intake i where i.original = o.digest)
                or exists (select from intake_attachment t where t.original = o.digest))""";

    private final JdbcClient jdbc;

    public Originals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Names the file without keeping it.
    public static OriginalId idOf(ArrivedFile file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = file.bytes().open()) {
            byte[] part = new byte[PART];
            for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) digest.update(part, 0, read);
        }
        return new OriginalId(HexFormat.of().formatHex(digest.digest()));
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
        Optional<byte[]> part = part(id, 0);
        for (int ordinal = 1; part.isPresent(); ordinal++) {
            to.write(part.get());
            part = part(id, ordinal);
        }
    }

    private Optional<byte[]> part(OriginalId id, int ordinal) {
        return jdbc.sql("select content from original_part where original = ? and ordinal = ?")
                .params(id.digest(), ordinal)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /// Where the file belongs: the unit whose document it is, else the one that it was taken in for.
    public Optional<UnitId> unitOf(OriginalId id) {
        return jdbc.sql("""
                        select unit from (
                            select 0 as rank, d.id, d.owner as unit from document d where d.original = :id
                            union all select 1, d.id, d.owner from document d
                                join document_attachment a on a.document = d.id where a.original = :id
                            union all select 2, i.id, i.unit from intake i where i.original = :id) found
                        order by rank, id limit 1""")
                .param("id", id.digest())
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }

    /// Whether the file may be read by everybody: a document was made of it, and all of them are public.
    public boolean isPublic(OriginalId id) {
        return jdbc.sql("select coalesce(bool_and(access = 'PUBLIC'), false) from document where original = ?")
                .param(id.digest())
                .query(Boolean.class)
                .single();
    }

    /// What the file was called when it came in.
    public Optional<String> nameOf(OriginalId id) {
        return jdbc.sql("""
                        select name from (
                            select 0 as rank, id, file_name as name from intake where original = :id
                            union all select 1, document, name from document_attachment where original = :id) found
                        order by rank, id limit 1""").param("id", id.digest()).query(String.class).optional();
    }

    /// Takes the file away unless something needs it.
    public boolean removeUnneeded(OriginalId id) {
        return jdbc.sql("delete from original o where o.digest = ? and not " + NEEDED)
                        .param(id.digest())
                        .update()
                == 1;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
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
