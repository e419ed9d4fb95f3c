package vn.sotay.admin.storage.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.conversation.NodeId;
import vn.sotay.admin.storage.conversation.PostgresDeliveries;
import vn.sotay.admin.storage.enrolment.PostgresPreferredChannels;
import vn.sotay.admin.storage.feedback.PostgresRules;
import vn.sotay.directives.DirectiveId;
import vn.sotay.directives.Duty;
import vn.sotay.directives.Plan;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;

class DirectivesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final UnitId province = new UnitId("tinh-" + UUID.randomUUID());
    private final UnitId commune = new UnitId("xa-" + province.value());
    private final UnitId branch = new UnitId("cb-" + province.value());
    private final PostgresDuties duties = new PostgresDuties(database.jdbc());
    private final DutyNews news = new DutyNews(
            database.jdbc(),
            new PostgresPreferredChannels(database.jdbc()),
            new PostgresDeliveries(database.jdbc(), NodeId.fresh()),
            new PostgresRules(database.jdbc()));
    private final Directives directives = new Directives(database.jdbc(), database.transactions(), news);
    private final MemberId member;
    private final SignedIn officer;

    DirectivesTest() {
        unit(province, Optional.empty(), "COMMITTEE", "Tỉnh ủy Thử");
        unit(commune, Optional.of(province), "COMMITTEE", "Đảng ủy xã Thử");
        unit(branch, Optional.of(commune), "BRANCH", "Chi bộ thôn Thử");
        member = new MemberId(database.number("""
                insert into member (file_number, full_name, gender, born, joined_on, official_on, unit, post)
                values (left(gen_random_uuid()::text, 12), 'Lò Thị Hương', 'FEMALE', 1986, '2012-09-02', '2013-09-02', '%s', 'NONE')
                returning id""".formatted(branch.value())));
        database.execute("insert into channel_account (channel, bot, id, member, consent_version, consent_at)"
                + " values ('webchat', 'bot', 'p" + member.value() + "', " + member.value() + ", '2026-11', now())");
        account(commune, "member", Long.toString(member.value()));
        long id = account(province, "member", "null");
        officer = new SignedIn(
                new AccountId(id), "Cán bộ", Role.OFFICER, Optional.of(province), Optional.empty(), "10.0.0.1");
    }

    private static long account(UnitId unit, String column, String value) {
        return database.number("insert into web_account (login, name, role, unit, " + column + ") values ('o-"
                + unit.value() + "', 'Cán bộ', 'OFFICER', '" + unit.value() + "', " + value + ") returning id");
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
    void officersAreToldOfADutyOnceHoweverOftenTheFormIsSent() {
        UUID form = UUID.randomUUID();
        DirectiveId given = give(form, Optional.empty(), province, commune);

        assertThat(give(form, Optional.empty(), province, commune)).isEqualTo(given);
        assertThat(told()).singleElement().asString().contains("Việc mới.", "57-NQ/TW");
        assertThat(duties.openOf(member, 10)).hasSize(1);
        assertThat(duties.openOf(new MemberId(member.value() + 1), 10)).isEmpty();
    }

    @Test
    void aDutyIsAnsweredOnce() {
        Duty duty = duty(give(UUID.randomUUID(), Optional.empty(), province, commune));
        Plan plan = new Plan("12-KH/ĐU", LocalDate.of(2026, 11, 20), Optional.empty());

        assertThat(duties.issued(duty.id(), new MemberId(member.value() + 1), plan, NOW))
                .isFalse();
        assertThat(duties.issued(duty.id(), member, plan, NOW)).isTrue();
        assertThat(duties.issued(duty.id(), member, new Plan("13-KH/ĐU", plan.issuedOn(), Optional.empty()), NOW))
                .isFalse();
        assertThat(duties.find(duty.id()).orElseThrow().plan()).contains(plan);
        assertThat(duties.file(duty.id(), 5)).isTrue();
        assertThat(duties.file(duty.id(), 6)).isFalse();
    }

    @Test
    void moreTimeIsAskedForAndDecidedOnce() {
        Duty duty = duty(give(UUID.randomUUID(), Optional.empty(), province, commune));
        LocalDate later = DUE.plusDays(14);

        assertThat(duties.decide(duty.id(), true)).isFalse();
        assertThat(duties.wish(duty.id(), member, new Duty.Wish(later, "Chờ hướng dẫn."), NOW))
                .isTrue();
        assertThat(duties.decide(duty.id(), true)).isTrue();
        assertThat(duties.decide(duty.id(), true)).isFalse();
        assertThat(duties.find(duty.id()).orElseThrow().due()).isEqualTo(later);
    }

    @Test
    void remindersGoOnTheirDaysInTheDaytimeAndOnceADay() {
        Duty duty = duty(give(UUID.randomUUID(), Optional.empty(), province, commune));
        int before = told().size();

        assertThat(news.remindAll(NOW)).as("seven days before, at ten").isPositive();
        assertThat(news.remindAll(NOW.plus(Duration.ofHours(1)))).isZero();
        assertThat(news.remind(duty, NOW)).as("by hand on the same day").isFalse();
        assertThat(news.remindAll(NOW.plus(Duration.ofDays(8)).plus(Duration.ofHours(13))))
                .as("the day after, at eleven at night")
                .isZero();
        assertThat(news.remindAll(NOW.plus(Duration.ofDays(8)))).isPositive();
        assertThat(told()).hasSize(before + 2);
        assertThat(told().getLast()).contains("Quá hạn.");
    }

    @Test
    void theCascadeIsFollowedDownTheLevels() {
        DirectiveId top = give(UUID.randomUUID(), Optional.empty(), province, commune);
        DirectiveId below = give(UUID.randomUUID(), Optional.of(top), commune, branch);

        assertThat(directives.cascade(top)).extracting(Directive::id).containsExactly(top, below);
        assertThat(directives.concerns(top, commune)).isTrue();
        assertThat(directives.concerns(top, branch)).isFalse();
        assertThat(directives.of(province, 10)).hasSize(1);
    }

    private Duty duty(DirectiveId of) {
        return directives.find(of).orElseThrow().duties().getFirst();
    }

    private List<String> told() {
        return database.column("select content from outbox where account = 'p" + member.value() + "' order by id");
    }

    private DirectiveId give(UUID form, Optional<DirectiveId> parent, UnitId from, UnitId to) {
        return directives.give(
                new Directives.Draft(
                        form,
                        parent,
                        from,
                        new Directives.About(new DocumentId(1), "Nghị quyết số 57-NQ/TW", false, DocumentKind.PLAN),
                        DUE,
                        List.of(to)),
                officer,
                NOW);
    }
}
