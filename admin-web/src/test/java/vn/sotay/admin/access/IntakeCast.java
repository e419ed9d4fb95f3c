package vn.sotay.admin.access;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.intake.IntakeStore;
import vn.sotay.admin.intake.Papers;
import vn.sotay.admin.intake.draft.DraftReading;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.IntakePage;
import vn.sotay.admin.storage.intake.IntakeQueue;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.OriginalId;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;

/// A file that waits for confirmation, with a page to check, and its original.
final class IntakeCast {
    private static final byte[] PIXEL = Papers.photo(List.of("Số 21-KH/ĐU"));

    private final IntakeStore store;
    private final JdbcClient jdbc;

    IntakeCast(ApplicationContext application) {
        store = application.getBean(IntakeStore.class);
        jdbc = application.getBean(JdbcClient.class);
    }

    Map<Class<?>, String> things(String unit, AccountId account) {
        List<String> lines = Papers.plan(21, "Xã " + unit);
        OriginalId original = kept("ke-hoach.txt", Papers.text(lines));
        return Map.of(
                IntakeId.class,
                        waiting(unit, account, original, String.join("\n", lines))
                                .toString(),
                OriginalId.class, original.digest());
    }

    /// A document with an original of one page and a picture that goes with it.
    void beside(String document, String original) {
        OriginalId picture = kept("anh.jpg", PIXEL);
        long id = Long.parseLong(document);
        jdbc.sql("update document set original = ? where id = ?")
                .params(original, id)
                .update();
        jdbc.sql("insert into original_page values (?, 1, ?) on conflict do nothing")
                .params(original, PIXEL)
                .update();
        jdbc.sql("insert into document_attachment values (?, 1, 'anh.jpg', ?, 'image/jpeg', 'PICTURE')")
                .params(id, picture.digest())
                .update();
    }

    private OriginalId kept(String name, byte[] content) {
        try {
            return store.originals().keep(Papers.file(name, content));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private IntakeId waiting(String unit, AccountId account, OriginalId original, String text) {
        UUID worker = UUID.randomUUID();
        IntakeId id = new IntakeId(jdbc.sql("""
                        insert into intake (unit, account, way, file_name, original, access, state, worker, lease_until)
                        values (?, ?, 'UPLOAD', 'ke-hoach-boi-duong.pdf', ?, 'INTERNAL', 'READING', ?,
                            now() + interval '1 hour') returning id""")
                .params(unit, account.value(), original.digest(), worker)
                .query(Long.class)
                .single());
        IntakeQueue.Task task =
                new IntakeQueue.Task(new UnitId(unit), "ke-hoach.txt", AccessClass.INTERNAL, Optional.empty());
        DraftReading.Read read = DraftReading.of(List.of(text), AccessClass.INTERNAL, VietnamTime.day(Instant.now()));
        store.drafts().begin(new IntakeQueue.Turn(id, worker, original, task, 1), read, 1);
        store.pages().add(id, List.of(new IntakePage(1, text, OptionalInt.of(62), false, true)), Map.of(1, PIXEL));
        return id;
    }
}
