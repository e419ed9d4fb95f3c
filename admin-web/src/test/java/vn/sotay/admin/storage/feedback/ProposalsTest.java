package vn.sotay.admin.storage.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.admin.storage.conversation.NodeId;
import vn.sotay.admin.storage.conversation.PostgresDeliveries;
import vn.sotay.admin.storage.enrolment.PostgresPreferredChannels;
import vn.sotay.admin.storage.feedback.ProposalDesk.Outcome;
import vn.sotay.feedback.Proposal;
import vn.sotay.feedback.ProposalEntry;
import vn.sotay.feedback.ProposalKind;
import vn.sotay.feedback.ProposalState;
import vn.sotay.feedback.Proposals;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;
import vn.sotay.organisation.rules.Rule;
import vn.sotay.organisation.rules.RuleName;

class ProposalsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final UnitId commune = new UnitId("xa-" + UUID.randomUUID());
    private final UnitId branch = new UnitId("cb-" + commune.value());
    private final PostgresRules rules = new PostgresRules(database.jdbc());
    private final PostgresProposals proposals = new PostgresProposals(database.jdbc(), rules);
    private final ProposalList list = new ProposalList(database.jdbc());
    private final SignedIn officer;
    private final MemberId member;
    private Instant now = NOW;
    private final ProposalDesk desk;

    ProposalsTest() {
        unit(commune, Optional.empty(), "COMMITTEE", "Đảng ủy xã Thử");
        unit(branch, Optional.of(commune), "BRANCH", "Chi bộ thôn Thử");
        officer = new SignedIn(
                new AccountId(database.number("insert into web_account (login, name, role, unit) values ('o-"
                        + commune.value() + "', 'Cán bộ', 'OFFICER', '" + commune.value() + "') returning id")),
                "Cán bộ",
                Role.OFFICER,
                Optional.of(commune),
                Optional.empty(),
                "10.0.0.1");
        member = new MemberId(database.number("""
                insert into member (file_number, full_name, gender, born, joined_on, official_on, unit, post)
                values (left(gen_random_uuid()::text, 12), 'Lò Thị Hương', 'FEMALE', 1986, '2012-09-02', '2013-09-02', '%s', 'NONE')
                returning id""".formatted(branch.value())));
        desk = new ProposalDesk(
                database.jdbc(),
                database.transactions(),
                rules,
                new ProposalDesk.Telling(
                        new PostgresPreferredChannels(database.jdbc()),
                        new PostgresDeliveries(database.jdbc(), NodeId.fresh()),
                        new PostgresAuditTrail(database.jdbc())),
                () -> now);
    }

    private static void unit(UnitId id, Optional<UnitId> parent, String kind, String name) {
        database.jdbc()
                .sql("insert into unit (id, parent, kind, name, short_name) values (?, ?, ?, ?, ?)")
                .param(id.value())
                .param(parent.map(UnitId::value).orElse(null))
                .params(kind, name, name)
                .update();
    }

    @Test
    void theDayDependsOnTheLevelAndLeavesHolidaysOut() {
        assertThat(sent(branch, true).times().due()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(sent(commune, true).times().due()).isEqualTo(LocalDate.of(2027, 2, 22));

        rules.set(
                commune,
                new Rule(RuleName.PROPOSAL_DAYS_COMMITTEE, 30, "Quy chế số 01-QC/ĐU", LocalDate.of(2026, 1, 5), ""),
                officer);
        assertThat(sent(commune, true).times().due()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(rules.of(branch, RuleName.PROPOSAL_DAYS_COMMITTEE).from()).isEqualTo("Đảng ủy xã Thử");
    }

    @Test
    void aQuestionGoesToTheNearestCommitteeAndBothSidesSeeTheNumber() {
        assertThat(proposals.addressees(member))
                .extracting(Proposal.Addressee::unit)
                .containsExactly(branch, commune);
        Proposal sent = sent(commune, true);

        assertThat(sent.number()).matches("KN-2026-\\d{6}");
        assertThat(list.of(commune, ProposalList.Choice.OPEN, LocalDate.of(2026, 11, 24), 10))
                .extracting(Proposal::number)
                .contains(sent.number());
        assertThat(list.find(sent.id()).orElseThrow().sender()).contains("Lò Thị Hương");
    }

    @Test
    void whoDidNotWantToBeNamedIsNamedToNobodyAndStillGetsTheAnswer() {
        link();
        Proposal sent = sent(branch, false);

        assertThat(list.find(sent.id()).orElseThrow().sender()).isEmpty();
        assertThat(desk.answer(sent.id(), "Chi bộ nhất trí.", officer)).isEqualTo(Outcome.TOLD);
        assertThat(database.column("select content from outbox where account = 'p" + member.value() + "'"))
                .singleElement()
                .asString()
                .contains("Chi bộ nhất trí.", "\"abroad\"");
        assertThat(desk.answer(sent.id(), "Lần hai.", officer)).isEqualTo(Outcome.NOT_NOW);
        assertThat(own(sent).entries()).hasSize(2);
    }

    @Test
    void theConversationGoesOnAndTheClockWithIt() {
        Proposal sent = sent(branch, true);
        assertThat(desk.askBack(sent.id(), "Đường dây nào?", officer)).isEqualTo(Outcome.KEPT);
        assertThat(own(sent).state()).isEqualTo(ProposalState.ASKED_BACK);
        assertThat(proposals.add(sent.id(), member, "Đường dây ở nhà văn hóa.", now))
                .isTrue();
        assertThat(own(sent).state()).isEqualTo(ProposalState.OPEN);

        LocalDate due = sent.times().due();
        assertThat(desk.extend(sent.id(), due, "Chờ khảo sát.", officer)).isEqualTo(Outcome.NOT_LATER);
        assertThat(desk.extend(sent.id(), due.plusDays(14), "Chờ khảo sát.", officer))
                .isEqualTo(Outcome.KEPT);
        assertThat(desk.passOn(sent.id(), branch, "Không đi đâu.", officer)).isEqualTo(Outcome.NOWHERE);
        assertThat(desk.passOn(sent.id(), commune, "Vượt thẩm quyền chi bộ.", officer))
                .isEqualTo(Outcome.KEPT);

        Proposal moved = own(sent);
        assertThat(moved.unit().unit()).isEqualTo(commune);
        assertThat(moved.times().due()).isEqualTo(LocalDate.of(2027, 2, 22));
        assertThat(moved.entries())
                .extracting(ProposalEntry::kind)
                .containsExactly(
                        ProposalEntry.Kind.FROM_MEMBER,
                        ProposalEntry.Kind.ASKED_BACK,
                        ProposalEntry.Kind.FROM_MEMBER,
                        ProposalEntry.Kind.EXTENDED,
                        ProposalEntry.Kind.PASSED_ON);
        assertThat(proposals.add(sent.id(), new MemberId(member.value() + 1), "Tôi đọc trộm.", now))
                .isFalse();
    }

    @Test
    void lateOnesAreListedToTheCommitteeAsNumbers() {
        Proposal sent = sent(branch, true);
        LocalDate after = sent.times().due().plusDays(1);

        assertThat(list.lateBelow(commune, sent.times().due())).isEmpty();
        assertThat(list.lateBelow(commune, after)).singleElement().satisfies(late -> {
            assertThat(late.unit()).isEqualTo(branch);
            assertThat(late.late().done()).isEqualTo(1);
        });
        assertThat(list.counts(branch, after).late()).isEqualTo(1);
    }

    @Test
    void ofManySentAtOnceNoMoreThanAllowedAreTaken() {
        List<CompletableFuture<Boolean>> sending = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 20; i++)
                sending.add(CompletableFuture.supplyAsync(
                        () -> Boolean.TRUE.equals(database.transactions()
                                .execute(started -> trySend(branch, true).isPresent())),
                        threads));
            sending.forEach(CompletableFuture::join);
        }

        assertThat(sending.stream().filter(CompletableFuture::join).count()).isEqualTo(5);
        now = NOW.plus(Duration.ofDays(1));
        assertThat(trySend(branch, true)).isPresent();
    }

    private Proposal own(Proposal sent) {
        return proposals.find(sent.id(), member).orElseThrow();
    }

    private Proposal sent(UnitId to, boolean named) {
        return trySend(to, named).orElseThrow();
    }

    private Optional<Proposal> trySend(UnitId to, boolean named) {
        return proposals.send(
                new Proposals.Draft(
                        member, to, ProposalKind.PROPOSAL, named, "Đề nghị sửa đường dây điện.", Optional.empty()),
                now);
    }

    private void link() {
        database.execute("insert into channel_account (channel, bot, id, member, consent_version, consent_at)"
                + " values ('telegram', 'bot', 'p" + member.value() + "', " + member.value() + ", '2026-11', now())");
    }
}
