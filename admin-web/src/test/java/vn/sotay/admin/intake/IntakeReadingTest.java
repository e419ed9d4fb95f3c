package vn.sotay.admin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.admin.intake.draft.Field;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.intake.Drafts;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.IntakePage;
import vn.sotay.admin.storage.intake.IntakeQueue;
import vn.sotay.admin.storage.intake.IntakeState;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.documents.AccessClass;

/// Real files through real child JVMs into a real database.
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class IntakeReadingTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @TempDir
    private Path folder;

    private IntakeBench bench;

    @BeforeEach
    void aCommune() {
        bench = new IntakeBench(database.jdbc(), database.transactions(), folder);
    }

    @Test
    void aWordFileBecomesADraftAndThenADocument() {
        IntakeFile file = bench.read(Papers.file("ke-hoach.docx", Papers.docx(Papers.plan(7, "Suối Ngàn"))));

        assertThat(file.state()).isEqualTo(IntakeState.TO_CONFIRM);
        Drafts.Kept kept = bench.draft(file.id());
        assertThat(kept.draft().fields().get(Field.SYMBOL)).isEqualTo("07-KH/ĐU");
        assertThat(kept.draft().fields().get(Field.ISSUED_ON)).isEqualTo("2026-10-12");
        assertThat(kept.draft().outline()).hasSizeGreaterThan(4);

        ConfirmDocument.Outcome outcome = bench.confirming.confirm(bench.officer(), file, kept, new Wish.AsNew(false));

        assertThat(outcome).isInstanceOf(ConfirmDocument.Outcome.Confirmed.class);
        assertThat(bench.find(file.id()).state()).isEqualTo(IntakeState.CONFIRMED);
        assertThat(bench.rows("intake_page", file.id())).isZero();
        assertThat(bench.column("select symbol from document where owner = '" + bench.unit + "'"))
                .containsExactly("07-KH/ĐU");
        assertThat(bench.column("select p.path from passage p join document d on d.id = p.document where d.owner = '"
                        + bench.unit + "'"))
                .contains("Mục III");
        assertThat(bench.column("select action from audit_entry where unit = '" + bench.unit + "'"))
                .contains("DOCUMENT_TAKEN_IN");
    }

    @Test
    void aScanKeepsItsPicturesUntilTheDecision() {
        IntakeFile file = bench.read(Papers.file("quet.pdf", Papers.scan(Papers.plan(8, "Suối Ngàn"))));

        assertThat(file.state()).as(String.valueOf(file.standing())).isEqualTo(IntakeState.TO_CONFIRM);
        IntakePage page = bench.store.pages().recognised(file.id()).getFirst();
        assertThat(page.pictured()).isTrue();
        assertThat(page.confidence()).isPresent();
        assertThat(bench.store.pages().picture(file.id(), 1).orElseThrow()).startsWith(0xFF, 0xD8);
        assertThat(bench.draft(file.id()).draft().fields().get(Field.SYMBOL)).isEqualTo("08-KH/ĐU");

        assertThat(bench.refusals.discard(file)).isTrue();
        assertThat(bench.rows("intake_page", file.id())).isZero();
        assertThat(bench.column("select digest from original"))
                .doesNotContain(file.original().orElseThrow().digest());
    }

    @Test
    void aCorrectedPageIsReadAgain() {
        IntakeFile file = bench.read(Papers.file("quet.pdf", Papers.scan(Papers.plan(9, "Suối Ngàn"))));
        Drafts.Kept kept = bench.draft(file.id());
        assertThat(bench.editing.type(
                        file,
                        kept,
                        Map.of("signer", "Bí thư Lê Văn Khác"),
                        kept.draft().relations()))
                .isTrue();
        String text =
                bench.store.pages().find(file.id(), 1).orElseThrow().text().replace("09-KH", "19-KH");

        assertThat(bench.editing.page(file, bench.draft(file.id()), 1, text)).isEqualTo(EditDraft.Paged.KEPT);

        Drafts.Kept again = bench.draft(file.id());
        assertThat(again.draft().fields().get(Field.SYMBOL)).isEqualTo("19-KH/ĐU");
        assertThat(again.draft().fields().get(Field.SIGNER)).isEqualTo("Bí thư Lê Văn Khác");
        assertThat(bench.store.pages().find(file.id(), 1).orElseThrow().checked())
                .isTrue();
        assertThat(bench.editing.page(file, kept, 1, text + " cũ"))
                .as("an old version")
                .isEqualTo(EditDraft.Paged.STALE);
    }

    @Test
    void aStampInTextOrPictureLeavesNothingBehind() {
        List<String> secret = new ArrayList<>(Papers.plan(10, "Mỏ Đá"));
        secret.add(4, "MẬT");
        byte[] word = Papers.docx(secret);
        byte[] scan = Papers.scan(secret);
        IntakeId twin = bench.sent(Papers.file("ban-sao.docx", word));
        for (IntakeFile file : List.of(
                bench.read(Papers.file("mat.docx", word)),
                bench.read(Papers.file("mat-quet.pdf", scan)),
                bench.find(twin))) {
            assertThat(file.state()).isEqualTo(IntakeState.REFUSED);
            assertThat(file.standing().reason()).contains("SECRET");
            assertThat(file.original()).isEmpty();
            assertThat(bench.rows("intake_page", file.id())).isZero();
        }
        assertThat(bench.column("select coalesce(text, '') || coalesce(draft::text, '') from intake where unit = '"
                        + bench.unit + "'"))
                .containsOnly("");
        assertThat(bench.column("select digest from original union all select original from original_part"))
                .doesNotContain(digest(word), digest(scan));
        assertThat(bench.column("select action from audit_entry where unit = '" + bench.unit + "'"))
                .containsOnly("DOCUMENT_REFUSED")
                .hasSize(3);
        assertThat(folder.resolve("intake")).isEmptyDirectory();
    }

    private static String digest(byte[] content) {
        try {
            return Originals.idOf(Papers.file("", content)).digest();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aStampThatOnlyTheOfficerSeesIsRefusedToo() {
        IntakeFile file = bench.read(Papers.file("quet.pdf", Papers.scan(Papers.plan(11, "Mỏ Đá"))));
        String text = "TỐI MẬT\n"
                + bench.store.pages().find(file.id(), 1).orElseThrow().text();

        assertThat(bench.editing.page(file, bench.draft(file.id()), 1, text)).isEqualTo(EditDraft.Paged.SECRET);
        assertThat(bench.find(file.id()).standing().reason()).contains("TOP_SECRET");
        assertThat(bench.rows("intake_page", file.id())).isZero();
    }

    @Test
    void whateverIsWrongWithAFileTheNextOneIsRead() throws IOException {
        byte[] word = Papers.docx(Papers.plan(12, "Suối Ngàn"));
        Map<String, IntakeId> bad = Map.of(
                "EMPTY", bench.sent(Papers.file("rong.pdf", new byte[0])),
                "BROKEN", bench.sent(Papers.file("hong.docx", Arrays.copyOf(word, word.length / 2))),
                "WRONGLY_NAMED", bench.sent(Papers.file("sai-ten.pdf", new byte[] {0, 1, 2, 3, 0, 9, 8, 7})),
                "UNKNOWN_FORMAT", bench.sent(Papers.file("phim.mp4", new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p'})),
                "NO_TEXT", bench.sent(Papers.file("trang.txt", " \n \n".getBytes(StandardCharsets.UTF_8))),
                "MACROS",
                        bench.sent(Papers.file(
                                "macro.docm", zip("word/vbaProject.bin", "Sub A()".getBytes(StandardCharsets.UTF_8)))),
                "BOMB", bench.sent(Papers.file("bom.docx", zip("word/document.xml", new byte[30 << 20]))),
                "UNSAFE_XML",
                        bench.sent(Papers.file(
                                "xxe.docx",
                                zip(
                                        "word/document.xml",
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
                                                .getBytes(StandardCharsets.UTF_8)))),
                "TOO_LARGE", bench.sent(Papers.file("to.pdf", new byte[3 << 20])));
        IntakeId good = bench.sent(Papers.file("../../etc/tốt\u202E\n<b>.docx", word));

        bench.readAll();

        bad.forEach((reason, id) -> {
            assertThat(bench.find(id).state()).as(reason).isEqualTo(IntakeState.REFUSED);
            assertThat(bench.find(id).standing().reason()).contains(reason);
        });
        assertThat(bench.find(good).state()).isEqualTo(IntakeState.TO_CONFIRM);
        assertThat(bench.find(good).origin().fileName()).isEqualTo("tốt <b>.docx");
        assertThat(bench.find(Objects.requireNonNull(bad.get("TOO_LARGE"))).original())
                .as("not kept at all")
                .isEmpty();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void theWorkOfANodeThatIsGoneIsTakenOverAndNotWithoutEnd() {
        IntakeId id = bench.sent(Papers.file("a.txt", Papers.text(Papers.plan(13, "Suối Ngàn"))));
        IntakeQueue.Turn dead = bench.store.queue().take(UUID.randomUUID()).orElseThrow();
        assertThat(bench.store.queue().take(UUID.randomUUID()))
                .as("held by a lease")
                .isEmpty();

        runOut(id);
        bench.readAll();
        assertThat(bench.find(id).state()).isEqualTo(IntakeState.TO_CONFIRM);
        assertThat(bench.store.queue().refuse(dead, "FAULT"))
                .as("who was away too long")
                .isFalse();

        IntakeId poison = bench.sent(Papers.file("b.txt", Papers.text(Papers.plan(14, "Suối Ngàn"))));
        for (int i = 0; i < 3; i++) {
            assertThat(bench.store.queue().take(UUID.randomUUID())).isPresent();
            runOut(poison);
        }
        bench.readAll();
        assertThat(bench.find(poison).standing().reason()).contains("FAULT");
        assertThat(bench.store.queue().retry(poison)).isTrue();
        bench.readAll();
        assertThat(bench.find(poison).state()).isEqualTo(IntakeState.TO_CONFIRM);
    }

    private static void runOut(IntakeId id) {
        database.execute("update intake set lease_until = now() - interval '1 second' where id = " + id);
    }

    @Test
    void theSameDocumentTwiceIsSaid() {
        byte[] word = Papers.docx(Papers.plan(15, "Suối Ngàn"));
        IntakeFile first = bench.read(Papers.file("a.docx", word));
        bench.confirming.confirm(bench.officer(), first, bench.draft(first.id()), new Wish.AsNew(false));

        IntakeFile second = bench.read(Papers.file("b.docx", word));
        ConfirmDocument.Outcome outcome =
                bench.confirming.confirm(bench.officer(), second, bench.draft(second.id()), new Wish.AsNew(false));

        assertThat(second.standing().openPoints()).isPositive();
        assertThat(outcome).isInstanceOf(ConfirmDocument.Outcome.NotYet.class);
        DraftCheck.Findings findings = ((ConfirmDocument.Outcome.NotYet) outcome).findings();
        assertThat(findings.exists()).isTrue();
        assertThat(findings.same()).hasSize(1);
        assertThat(database.number("select count(*) from original where digest = '"
                        + second.original().orElseThrow().digest() + "'"))
                .as("kept once")
                .isOne();
        assertThat(bench.find(second.id()).state()).isEqualTo(IntakeState.TO_CONFIRM);
    }

    @Test
    void onlyWhatIsClearIsConfirmedInBulk() {
        IntakeFile clear = bench.read(Papers.file("a.docx", Papers.docx(Papers.plan(16, "Suối Ngàn"))));
        IntakeFile doubtful = bench.read(Papers.file("b.docx", Papers.docx(List.of("KẾ HOẠCH", "về một việc nhỏ"))));
        assertThat(clear.standing().openPoints())
                .as(bench.draft(clear.id()).draft().openRemarks().toString())
                .isZero();

        int confirmed = bench.confirming.confirmClear(bench.officer(), List.of(clear, doubtful), IntakeBench.POOR);

        assertThat(confirmed).isOne();
        assertThat(bench.find(doubtful.id()).state()).isEqualTo(IntakeState.TO_CONFIRM);
    }

    @Test
    void attachmentsGoWithTheDocument() {
        IntakeFile file = bench.read(Papers.file("a.docx", Papers.docx(Papers.plan(17, "Suối Ngàn"))));
        bench.attaching.attach(file.id(), Papers.file("ghi-am.mp3", "ID3 tiếng nói".getBytes(StandardCharsets.UTF_8)));
        bench.attaching.attach(file.id(), Papers.file("thua.png", "\u0089PNG".getBytes(StandardCharsets.UTF_8)));
        bench.attaching.detach(file.id(), 2);

        bench.confirming.confirm(bench.officer(), file, bench.draft(file.id()), new Wish.AsNew(false));

        assertThat(bench.column("select a.kind || ' ' || a.name from document_attachment a"
                        + " join document d on d.id = a.document where d.owner = '" + bench.unit + "'"))
                .containsExactly("AUDIO ghi-am.mp3");
    }

    @Test
    void aPublicWishIsKeptAndASecondSaveOfAnOldVersionChangesNothing() {
        IntakeId id = bench.sent(Papers.file("a.txt", Papers.text(Papers.plan(18, "Suối Ngàn"))), AccessClass.PUBLIC);
        bench.readAll();
        Drafts.Kept kept = bench.draft(id);
        assertThat(kept.draft().fields().get(Field.ACCESS)).isEqualTo("PUBLIC");

        assertThat(bench.editing.type(bench.find(id), kept, Map.of("place", "Mỏ Đá"), List.of()))
                .isTrue();
        assertThat(bench.editing.type(bench.find(id), kept, Map.of("place", "Cũ"), List.of()))
                .isFalse();
        assertThat(bench.draft(id).draft().fields().get(Field.PLACE)).isEqualTo("Mỏ Đá");
        assertThat(bench.store
                        .files()
                        .alive(bench.unit, bench.find(id).original().orElseThrow()))
                .isEqualTo(Optional.of(id));
    }
}
