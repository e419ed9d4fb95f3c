package vn.sotay.admin.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.servers.Soon;
import vn.sotay.admin.storage.roster.RosterImport;
import vn.sotay.admin.storage.roster.RosterState;
import vn.sotay.load.OfficialRoster;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.roster.check.CheckedRow.Outcome;

/// From the file to the members' list, on a real database.
class RosterImportTest {
    private static final String HEAD =
            "Họ và tên;Số lý lịch;Giới tính;Năm sinh;Chi bộ;Ngày vào Đảng;Điện thoại;Trạng thái;Chức vụ\n";

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @TempDir
    private Path folder;

    private final Commune commune = Commune.founded(database.jdbc());

    private RosterBench bench() {
        return new RosterBench(database.jdbc(), database.transactions(), folder, new UnitId(commune.id()));
    }

    private Path csv(String... rows) throws Exception {
        return Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), HEAD + String.join("\n", rows));
    }

    /// Somebody with a file number that nobody else has.
    private String lan(String unit, String phone) {
        return "LÊ THỊ LAN;" + number() + ";Nữ;1986;" + unit + ";02/09/2012;" + phone + ";Đang sinh hoạt;Bí thư";
    }

    private String number() {
        return "%06d LG".formatted(Math.floorMod(commune.id().hashCode(), 1_000_000));
    }

    @Test
    void theOfficialFileIsTakenOverAndTheSecondTimeNothingChanges() throws Exception {
        Path file = folder.resolve("official.xlsx");
        OfficialRoster.write(
                file, IntStream.range(0, 50).mapToObj(n -> OfficialRoster.person(n, "Chi bộ " + (1 + n % 2))));

        RosterImport first = bench().imported(file);
        long entries = commune.entries();

        assertThat(first.state()).isEqualTo(RosterState.DONE);
        assertThat(first.counts()).containsEntry("NEW", 50).containsEntry("MISSING", 0);
        assertThat(commune.members()).isEqualTo(50);
        assertThat(commune.text("select full_name from member m join unit_above a on a.unit = m.unit"
                        + " where a.above = ? order by m.id limit 1"))
                .isEqualTo("Nguyễn Văn An");

        RosterBench bench = bench();
        RosterImport second = bench.compared(bench.upload(file));

        assertThat(second.counts()).containsOnly(Map.entry("UNCHANGED", 50), Map.entry("MISSING", 0));
        assertThat(second.changes()).isZero();
        bench.committed(second);
        assertThat(commune.versions()).isZero();
        assertThat(commune.members()).isEqualTo(50);
        assertThat(commune.entries()).isEqualTo(entries + 1);
    }

    @Test
    void aFaultyRowIsLeftOutAndStopsNobody() throws Exception {
        RosterImport done = bench().imported(csv(lan("Chi bộ 1", ""), "Lê Văn Hai;;?;1980;Chi bộ 9;1/1/05;;;"));

        assertThat(done.counts()).containsEntry("NEW", 1).containsEntry("FAULTY", 1);
        assertThat(commune.members()).isOne();
        assertThat(database.number("select count(*) from roster_entry where import = " + done.id()))
                .isOne();
        assertThat(database.column("select array_to_string(cells, ';') from roster_cells where import = " + done.id()))
                .singleElement()
                .asString()
                .startsWith("Lê Văn Hai");
    }

    @Test
    void aChangeAndATransferAreWrittenDownOnePersonAtATime() throws Exception {
        bench().imported(csv(lan("Chi bộ 1", "0912345678")));
        RosterBench bench = bench();

        RosterImport compared = bench.compared(bench.upload(csv(lan("Chi bộ 2", "0987654321"))));
        assertThat(compared.counts()).containsEntry("MOVED", 1);
        assertThat(bench.entries().after(compared.id(), Outcome.MOVED, 0)).hasSize(1);
        bench.committed(compared);

        assertThat(commune.text("select unit || ' ' || phone || ' ' || version from member m"
                        + " where unit in (select unit from unit_above where above = ?)"))
                .isEqualTo(commune.branch(2) + " +84987654321 1");
        assertThat(commune.text("""
                        select c.before::text || c.after::text from audit_change c join audit_entry e on e.id = c.entry
                        where e.action = 'MEMBER_TRANSFERRED' and e.unit = ? || '-2'"""))
                .contains("\"unit\": \"Chi bộ 1\"", "\"unit\": \"Chi bộ 2\"", "+84912345678", "+84987654321");
        assertThat(commune.text("select from_unit || '>' || to_unit from member_transfer where to_unit = ? || '-2'"))
                .isEqualTo(commune.branch(1) + ">" + commune.branch(2));
    }

    @Test
    void whoeverHasLeftIsCutOff() throws Exception {
        bench().imported(csv(lan("Chi bộ 1", "")));
        database.execute("insert into channel_account (channel, bot, id, member, consent_version, consent_at)"
                + " select 'zalo', 'b', unit, id, '1', now() from member where unit = '" + commune.branch(1) + "'");

        bench().imported(csv(lan("Chi bộ 1", "").replace("Đang sinh hoạt;Bí thư", "Từ trần;")));

        assertThat(database.number("select count(*) from channel_account where id = '" + commune.branch(1) + "'"))
                .isZero();
        assertThat(commune.text("select status || post from member where unit = ? || '-1'"))
                .isEqualTo("DECEASEDNONE");
    }

    @Test
    void whenSomebodyWasChangedMeanwhileNothingIsTakenOverAndTheComparisonIsMadeAnew() throws Exception {
        bench().imported(csv(lan("Chi bộ 1", "0912345678")));
        RosterBench bench = bench();
        String other = "Lê Văn Hai;;Nam;1980;Chi bộ 2;01/01/2005;;;";
        RosterImport compared = bench.compared(bench.upload(csv(other, lan("Chi bộ 1", "0987654321"))));

        database.execute("update member set phone = '+84900000000', version = version + 1 where unit = '"
                + commune.branch(1) + "'");
        RosterImport stale = bench.committed(compared);

        assertThat(stale.state()).isEqualTo(RosterState.CHECKED);
        assertThat(stale.notice()).contains("STALE");
        assertThat(commune.members()).isOne();
        assertThat(bench.committed(stale).state()).isEqualTo(RosterState.DONE);
        assertThat(commune.members()).isEqualTo(2);
    }

    @Test
    void somebodyEnteredByHandMeanwhileIsNotEnteredTwice() throws Exception {
        RosterBench bench = bench();
        RosterImport compared = bench.compared(bench.upload(csv(lan("Chi bộ 1", ""))));
        database.execute("insert into member (full_name, file_number, gender, born, joined_on, unit, post) values"
                + " ('Lê Lan', '" + number() + "', 'FEMALE', 1986, '2012-09-02', '" + commune.branch(1) + "', 'NONE')");

        assertThat(bench.committed(compared).notice()).contains("STALE");
        assertThat(commune.members()).isOne();
    }

    @Test
    void aFailureInTheMiddleLeavesNothingBehind() throws Exception {
        List<String> rows = new ArrayList<>();
        for (int n = 0; n < 6_000; n++) {
            OfficialRoster.Person one = OfficialRoster.person(n, "Chi bộ 1");
            rows.add(String.join(";", one.name(), "", one.gender(), one.born(), one.unit(), one.joined(), "", "", ""));
        }
        RosterBench bench = bench();
        RosterImport compared = bench.compared(bench.upload(csv(rows.toArray(String[]::new))));
        assertThat(compared.count("NEW")).isEqualTo(6_000);
        database.execute(
                "update roster_entry set after = after || '{\"born\": \"tám\"}' where import = " + compared.id()
                        + " and line = (select max(line) from roster_entry where import = " + compared.id() + ")");

        RosterImport failed = bench.committed(compared);

        assertThat(failed.state()).isNotEqualTo(RosterState.DONE);
        assertThat(failed.notice()).isPresent();
        assertThat(commune.members()).isZero();
        assertThat(commune.entries()).isZero();
    }

    @Test
    void whileOneRosterIsTakenOverTheNextWaits() throws Exception {
        RosterBench bench = bench();
        RosterImport compared = bench.compared(bench.upload(csv(lan("Chi bộ 1", ""))));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        Thread other = Thread.ofVirtual()
                .start(() -> database.inTransaction(() -> {
                    database.jdbc()
                            .sql("select pg_advisory_xact_lock(hashtext('roster'), hashtext(?))")
                            .param(commune.id())
                            .query(row -> {});
                    held.countDown();
                    await(free);
                }));
        await(held);

        bench.rosters().commit(bench.officer(), compared);
        Soon.aMoment();
        assertThat(commune.members()).isZero();
        free.countDown();

        assertThat(bench.settled(compared.id()).state()).isEqualTo(RosterState.DONE);
        other.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new AssertionError(hurried);
        }
    }

    @Test
    void somebodyOfAnotherCommuneIsNotTouchedAndNothingIsToldOfThem() throws Exception {
        Commune elsewhere = Commune.founded(database.jdbc());
        new RosterBench(database.jdbc(), database.transactions(), folder, new UnitId(elsewhere.id()))
                .imported(csv(lan("Chi bộ 1", "0912345678")));

        RosterImport done = bench().imported(csv(lan("Chi bộ 1", "0987654321")));

        assertThat(done.counts()).containsEntry("FAULTY", 1).doesNotContainKey("NEW");
        assertThat(elsewhere.versions()).isZero();
        assertThat(database.column("select faults::text from roster_entry where import = " + done.id()))
                .containsExactly("{OUTSIDE||}");
    }

    @Test
    void whatANodeLeftBehindGoesBackToTheStepBefore() throws Exception {
        RosterBench bench = bench();
        RosterImport compared = bench.compared(bench.upload(csv(lan("Chi bộ 1", ""))));
        UUID dead = UUID.randomUUID();
        assertThat(bench.turns().take(compared.id(), RosterState.CHECKED, RosterState.COMMITTING, dead))
                .isTrue();
        assertThat(bench.rosters().commit(bench.officer(), compared)).isFalse();
        bench.turns().settle();
        assertThat(state(bench, compared)).isEqualTo(RosterState.COMMITTING);

        database.execute(
                "update roster_import set lease_until = now() - interval '1 second' where id = " + compared.id());
        bench.turns().settle();

        assertThat(state(bench, compared)).isEqualTo(RosterState.CHECKED);
        assertThat(bench.turns().progress(compared.id(), dead, 1, 1)).isFalse();
        assertThat(bench.committed(compared).state()).isEqualTo(RosterState.DONE);
    }

    private static RosterState state(RosterBench bench, RosterImport roster) {
        return bench.imports().find(roster.id()).orElseThrow().state();
    }

    @Test
    void whatWasReadIsForgotten() throws Exception {
        RosterBench bench = bench();
        RosterImport compared = bench.compared(bench.upload(csv(lan("Chi bộ 1", ""))));

        for (int some = 1; some > 0; )
            some = bench.imports().forget(Instant.now().plusSeconds(60));

        assertThat(database.number("select (select count(*) from roster_cells where import = " + compared.id()
                        + ") + (select count(*) from roster_entry where import = " + compared.id() + ")"))
                .isZero();
        assertThat(state(bench, compared)).isEqualTo(RosterState.DISCARDED);
    }

    @Test
    void theFileIsGoneAsSoonAsItWasRead() throws Exception {
        bench().upload(csv(lan("Chi bộ 1", "")));

        assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }
}
