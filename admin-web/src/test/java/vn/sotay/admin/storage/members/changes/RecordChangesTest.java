package vn.sotay.admin.storage.members.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.admin.storage.audit.SubjectHistory;
import vn.sotay.admin.storage.members.MemberRecord;
import vn.sotay.admin.storage.members.MemberRecords;
import vn.sotay.admin.storage.members.RecordLooks;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;
import vn.sotay.organisation.membership.MemberFacts;
import vn.sotay.organisation.membership.TransferKind;

class RecordChangesTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static SignedIn officer;
    private static PostgresAuditTrail trail;
    private static MemberRecords records;
    private static SubjectHistory history;
    private static RecordLooks looks;

    private MemberRecord member;

    @BeforeAll
    static void anOfficerOfACommitteeIsThere() {
        database.execute("""
                insert into unit (id, parent, kind, name, short_name) values
                    ('xa', null, 'COMMITTEE', 'Đảng bộ xã', 'Đảng ủy xã'),
                    ('thon-1', 'xa', 'BRANCH', 'Chi bộ thôn 1', 'Chi bộ thôn 1'),
                    ('thon-2', 'xa', 'BRANCH', 'Chi bộ thôn 2', 'Chi bộ thôn 2'),
                    ('thon-3', 'xa', 'BRANCH', 'Chi bộ thôn 3', 'Chi bộ thôn 3')""");
        database.execute("update unit set ended_on = '2026-01-01' where id = 'thon-3'");
        long account = database.number(
                "insert into web_account (login, name, role, unit) values ('cb', 'Trần Cán Bộ', 'OFFICER', 'xa') returning id");
        officer = new SignedIn(
                new AccountId(account),
                "Trần Cán Bộ",
                Role.OFFICER,
                Optional.of(new UnitId("xa")),
                Optional.empty(),
                "10.0.0.1");
        trail = new PostgresAuditTrail(database.jdbc());
        records = new MemberRecords(database.jdbc());
        history = new SubjectHistory(database.jdbc());
        looks = new RecordLooks(database.jdbc(), trail);
    }

    @BeforeEach
    void aSecretaryIsThere() {
        UUID form = UUID.randomUUID();
        assertThat(entries()
                        .enter(officer, new MemberEntries.Entry(form, new UnitId("thon-1"), someone(Optional.empty()))))
                .isEqualTo(Written.DONE);
        member = read(entries().entered(form).orElseThrow());
    }

    @Test
    void aFormThatIsSentTwiceEntersOnePerson() {
        MemberEntries.Entry entry =
                new MemberEntries.Entry(UUID.randomUUID(), new UnitId("thon-1"), someone(Optional.empty()));
        long before = database.number("select count(*) from member");

        assertThat(entries().enter(officer, entry)).isEqualTo(Written.DONE);
        assertThat(entries().enter(officer, entry)).isEqualTo(Written.DONE);

        assertThat(database.number("select count(*) from member")).isEqualTo(before + 1);
        assertThat(history.of(entries().entered(entry.form()).orElseThrow(), 9))
                .singleElement()
                .satisfies(change -> assertThat(change.after())
                        .containsEntry("fullName", "Lò Thị Hương")
                        .containsEntry("born", "1986"));
    }

    @Test
    void nobodyIsEnteredInAUnitThatHasEnded() {
        MemberEntries.Entry entry =
                new MemberEntries.Entry(UUID.randomUUID(), new UnitId("thon-3"), someone(Optional.empty()));

        assertThat(entries().enter(officer, entry)).isEqualTo(Written.UNIT_ENDED);
        assertThat(entries().entered(entry.form())).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsInTheTrailAndItBelongsToThePerson() {
        MemberFacts changed = member.facts().withPhone(Optional.of("+84912345678"));

        assertThat(changes().change(officer, member, changed)).isEqualTo(Written.DONE);

        assertThat(read(member.id()).facts()).isEqualTo(changed);
        assertThat(last().before()).isEmpty();
        assertThat(last().after()).isEqualTo(Map.of("phone", "+84912345678"));
        assertThat(last().by()).contains("Trần Cán Bộ");
        assertThat(database.number(
                        "select count(*) from audit_change c join audit_entry e on e.id = c.entry where c.member = "
                                + member.id().value() + " and e.action = 'MEMBER_CHANGED'"))
                .isEqualTo(1);
    }

    @Test
    void whoComesSecondChangesNothing() {
        changes().change(officer, member, member.facts().withPhone(Optional.of("+84912345678")));

        assertThat(changes().change(officer, member, member.facts().withPhone(Optional.of("+84987654321"))))
                .isEqualTo(Written.STALE);

        assertThat(read(member.id()).facts().phone()).contains("+84912345678");
        assertThat(history.of(member.id(), 9)).hasSize(2);
    }

    @Test
    void aFileNumberBelongsToOnePerson() {
        String taken = "000001 XA";
        entries()
                .enter(
                        officer,
                        new MemberEntries.Entry(UUID.randomUUID(), new UnitId("thon-2"), someone(Optional.of(taken))));
        MemberFacts facts = someone(Optional.of(taken));

        assertThat(changes().isTaken(Optional.of(taken), member.id())).isTrue();
        assertThat(changes().change(officer, member, facts)).isEqualTo(Written.FILE_NUMBER_TAKEN);
        assertThat(read(member.id()).facts().fileNumber()).isEmpty();
        assertThat(entries().enter(officer, new MemberEntries.Entry(UUID.randomUUID(), new UnitId("thon-2"), facts)))
                .isEqualTo(Written.FILE_NUMBER_TAKEN);
    }

    @Test
    void leavingCutsChatsOffAndWithdrawsCodesAndEndsThePost() {
        long id = member.id().value();
        database.execute("""
                insert into channel_account (channel, bot, id, member, consent_version, consent_at)
                values ('zalo', 'bot', 'z-%1$d', %1$d, '1', timestamptz '2026-01-02')""".formatted(id));
        database.execute("""
                insert into consent_ledger (member, version, given_at, channel)
                values (%d, '1', timestamptz '2026-01-02', 'zalo')""".formatted(id));
        database.execute(
                "insert into enrolment_code (digest, member, expires_at) values (decode(md5('%1$d'), 'hex'), %1$d, now())"
                        .formatted(id));

        assertThat(statuses().change(officer, member, MemberStatus.LEFT, DAY)).isEqualTo(Written.DONE);

        MemberRecord now = read(member.id());
        assertThat(now.status().status()).isEqualTo(MemberStatus.LEFT);
        assertThat(now.status().since()).contains(DAY);
        assertThat(now.links()).isEmpty();
        assertThat(now.facts().membership().post()).isEqualTo(PartyPost.NONE);
        assertThat(database.number(
                        "select count(*) from consent_ledger where withdrawn_at is not null and member = " + id))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from enrolment_code where member = " + id))
                .isZero();
        assertThat(history.of(member.id(), 9))
                .extracting(SubjectHistory.Change::action)
                .containsExactly(
                        AuditAction.CODE_WITHDRAWN,
                        AuditAction.CHAT_CUT_OFF,
                        AuditAction.MEMBER_CHANGED,
                        AuditAction.MEMBER_ADDED);
    }

    @Test
    void aPauseCutsNothingOff() {
        statuses().change(officer, member, MemberStatus.EXEMPT, DAY);

        assertThat(read(member.id()).facts().membership().post()).isEqualTo(PartyPost.SECRETARY);
        assertThat(last().before()).isEqualTo(Map.of("status", "ACTIVE"));
        assertThat(last().after()).isEqualTo(Map.of("status", "EXEMPT", "statusOn", "2026-11-20"));
    }

    @Test
    void aTemporaryStayKnowsTheWayBack() {
        assertThat(transfers().transfer(officer, member, move(TransferKind.TEMPORARY, "thon-2")))
                .isEqualTo(Written.DONE);

        MemberRecord away = read(member.id());
        assertThat(away.unit()).isEqualTo(new UnitId("thon-2"));
        assertThat(away.place().unit().temporary()).isTrue();
        assertThat(away.place().home()).contains(new MemberRecord.Home(new UnitId("thon-1"), "Chi bộ thôn 1", DAY));
        assertThat(away.facts().membership().post()).isEqualTo(PartyPost.NONE);
        assertThat(last().after()).containsEntry("unit", "Chi bộ thôn 2").containsEntry("temporary", "true");

        assertThat(transfers().transfer(officer, away, move(TransferKind.RETURN, "thon-1")))
                .isEqualTo(Written.DONE);

        MemberRecord back = read(member.id());
        assertThat(back.unit()).isEqualTo(new UnitId("thon-1"));
        assertThat(back.place().home()).isEmpty();
        assertThat(database.column(
                        "select kind || ' ' || from_unit || ' ' || to_unit from member_transfer where member = "
                                + member.id().value() + " order by id"))
                .containsExactly("TEMPORARY thon-1 thon-2", "RETURN thon-2 thon-1");
    }

    @Test
    void theWayBackLeadsToWhatTheOldBranchHasBecome() {
        database.execute("""
                insert into unit (id, parent, kind, name, short_name) values
                    ('xom-1', 'xa', 'BRANCH', 'Chi bộ xóm 1', 'Chi bộ xóm 1'),
                    ('xom-2', 'xa', 'BRANCH', 'Chi bộ xóm 2', 'Chi bộ xóm 2'),
                    ('xom', 'xa', 'BRANCH', 'Chi bộ xóm', 'Chi bộ xóm')""");
        transfers().transfer(officer, member, move(TransferKind.PERMANENT, "xom-1"));
        transfers().transfer(officer, read(member.id()), move(TransferKind.TEMPORARY, "thon-2"));

        database.execute("update unit set ended_on = '2026-11-21', ended_into = 'xom-2' where id = 'xom-1'");
        database.execute("update unit set ended_on = '2026-11-22', ended_into = 'xom' where id = 'xom-2'");

        assertThat(read(member.id()).place().home())
                .contains(new MemberRecord.Home(new UnitId("xom"), "Chi bộ xóm", DAY));
    }

    @Test
    void nobodyIsTransferredTwiceByOneFormNorToAUnitThatHasEnded() {
        transfers().transfer(officer, member, move(TransferKind.PERMANENT, "thon-2"));

        assertThat(transfers().transfer(officer, member, move(TransferKind.PERMANENT, "thon-2")))
                .isEqualTo(Written.STALE);
        assertThat(transfers().transfer(officer, read(member.id()), move(TransferKind.PERMANENT, "thon-3")))
                .isEqualTo(Written.UNIT_ENDED);
        assertThat(read(member.id()).unit()).isEqualTo(new UnitId("thon-2"));
    }

    @Test
    void looksWithinTenMinutesAreOne() {
        looks.saw(officer, member.id(), member.unit());
        looks.saw(officer, member.id(), member.unit());

        assertThat(looks.lookers(member.id(), 9))
                .extracting(RecordLooks.Look::action)
                .containsExactly(AuditAction.MEMBER_SEEN, AuditAction.MEMBER_ADDED);
        assertThat(looks.lookers(member.id(), 1)).singleElement().satisfies(look -> {
            assertThat(look.name()).isEqualTo("Trần Cán Bộ");
            assertThat(look.role()).isEqualTo(Role.OFFICER);
            assertThat(look.office()).contains("Đảng ủy xã");
        });
        assertThat(history.of(member.id(), 9)).hasSize(1);
    }

    @Test
    void someoneOfTheSameNameAndYearIsPointedOut() {
        NewMember.Person same = new NewMember.Person("LÒ thị Hương", Gender.FEMALE, Year.of(1986));

        assertThat(records.namesake(same, new UnitId("thon-1"))).isPresent();
        assertThat(records.namesake(
                        new NewMember.Person("Lò Thị Hương", Gender.FEMALE, Year.of(1987)), new UnitId("xa")))
                .isEmpty();
        assertThat(records.namesake(same, new UnitId("thon-3"))).isEmpty();
    }

    @Test
    void whoeverWasErasedHasNoRecord() {
        database.execute("""
                update member set full_name = null, file_number = null, phone = null, born = null, gender = null,
                    joined_on = null, erased_at = now() where id = %d""".formatted(member.id().value()));

        assertThat(records.find(member.id())).isEmpty();
        assertThat(changes().change(officer, member, member.facts().withPhone(Optional.of("+84912345678"))))
                .isEqualTo(Written.STALE);
        assertThat(transfers().transfer(officer, member, move(TransferKind.PERMANENT, "thon-2")))
                .isEqualTo(Written.STALE);
    }

    private static MemberFacts someone(Optional<String> fileNumber) {
        return new MemberFacts(
                new NewMember.Person("Lò Thị Hương", Gender.FEMALE, Year.of(1986)),
                new MemberFacts.Membership(
                        LocalDate.of(2012, 9, 2), Optional.of(LocalDate.of(2013, 9, 2)), PartyPost.SECRETARY),
                Optional.empty(),
                fileNumber);
    }

    private static Transfers.Move move(TransferKind kind, String to) {
        return new Transfers.Move(kind, records.target(new UnitId(to)).orElseThrow(), DAY, "12-QĐ/ĐU");
    }

    private SubjectHistory.Change last() {
        List<SubjectHistory.Change> all = history.of(member.id(), 1);
        return all.getFirst();
    }

    private static MemberRecord read(MemberId id) {
        return records.find(id).orElseThrow();
    }

    private static MemberEntries entries() {
        return new MemberEntries(database.jdbc(), database.transactions(), trail);
    }

    private static MemberChanges changes() {
        return new MemberChanges(database.jdbc(), database.transactions(), trail);
    }

    private static StatusChanges statuses() {
        return new StatusChanges(database.jdbc(), database.transactions(), trail);
    }

    private static Transfers transfers() {
        return new Transfers(database.jdbc(), database.transactions(), trail);
    }
}
