package vn.sotay.admin.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.MemberId;

/// An internal document of the demo, and a member who may read it. As it was before when it is closed.
record InternalDocument(DocumentId id, MemberId reader) implements AutoCloseable {
    static final byte[] FILE = "%PDF-1.7 tệp gốc".getBytes(StandardCharsets.UTF_8);

    static InternalDocument first() {
        return SharedApplication.jdbc()
                .sql("""
                        with recursive up as (
                            select m.id as member, m.unit from member m
                            union all
                            select up.member, u.parent from up join unit u on u.id = up.unit where u.parent is not null)
                        select up.member, d.id from up join document d on d.owner = up.unit
                        where d.access = 'INTERNAL' and d.removed_at is null order by 1, 2 limit 1""")
                .query((row, number) ->
                        new InternalDocument(new DocumentId(row.getLong(2)), new MemberId(row.getLong(1))))
                .single();
    }

    void access(String access) {
        SharedApplication.jdbc()
                .sql("update document set access = ? where id = ?")
                .params(access, id.value())
                .update();
    }

    /// Gives it a file.
    OriginalId withFile() {
        return Objects.requireNonNull(SharedApplication.bean(TransactionTemplate.class)
                .execute(started -> {
                    OriginalId kept = kept();
                    SharedApplication.jdbc()
                            .sql("update document set original = ? where id = ?")
                            .params(kept.digest(), id.value())
                            .update();
                    return kept;
                }));
    }

    private static OriginalId kept() {
        try {
            return SharedApplication.bean(Originals.class)
                    .keep(new ArrivedFile("ke-hoach.pdf", FILE.length, () -> new ByteArrayInputStream(FILE)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        access("INTERNAL");
        SharedApplication.jdbc()
                .sql("update document set original = null where id = ?")
                .param(id.value())
                .update();
    }
}
