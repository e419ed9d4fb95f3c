package vn.sotay.admin.storage.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;
import vn.sotay.personaldata.Erasure;

/// Two people leave the same traces everywhere; one is erased. Nothing that names her is left in any
/// column of any table; everything of the other is.
class ErasureTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final String HER = "canary";
    private static final String OTHER = "neighbour";

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static SignedIn officer;
    private static MemberId her;
    private static MemberId other;

    @BeforeAll
    static void bothLeaveTraces() {
        database.execute("insert into unit values ('xa', null, 'COMMITTEE', 'Đảng bộ xã', 'Đảng ủy xã'),"
                + " ('cb', 'xa', 'BRANCH', 'Chi bộ thôn 2', 'Chi bộ thôn 2')");
        long account = database.number("insert into web_account (login, name, role, unit)"
                + " values ('canbo', 'Trần Văn Cán', 'OFFICER', 'xa') returning id");
        officer = new SignedIn(
                new AccountId(account),
                "Trần Văn Cán",
                Role.OFFICER,
                Optional.of(new UnitId("xa")),
                Optional.empty(),
                "10.0.0.7");
        her = leavesTraces(HER);
        other = leavesTraces(OTHER);
    }

    private static MemberId leavesTraces(String mark) {
        long id = database.number("""
                insert into member (file_number, full_name, gender, born, joined_on, official_on, unit, post, phone, status, status_on)
                values ('%1$s LG', 'Lò Thị %1$s', 'FEMALE', 1986, '2012-09-02', '2013-09-02', 'cb', 'SECRETARY', '09%1$s', 'LEFT', '2026-11-01')
                returning id""".formatted(mark));
        for (String channel : List.of("webchat", "zalo")) traces(mark, id, channel);
        database.execute("insert into enrolment_code values (sha256('%s'), %d, now(), null)".formatted(mark, id));
        database.execute("""
                insert into data_request (member, kind, words, through, at, state, answer, answered_at)
                values (%2$d, 'CORRECTION', 'Tôi là %1$s', 'zalo', now(), 'DONE', 'Đã sửa %1$s', now()),
                    (%2$d, 'ERASURE', 'Xóa %1$s', 'zalo', now(), 'OPEN', null, null)""".formatted(mark, id));
        accounts(mark, id);
        return new MemberId(id);
    }

    private static void traces(String mark, long id, String channel) {
        database.execute("insert into channel_account values ('%2$s', 'bot', '%1$s-%2$s', %3$d, '2026-11', now())"
                .formatted(mark, channel, id));
        database.execute(
                "insert into consent_ledger (member, version, given_at, channel) values (%d, '2026-11', now(), '%s')"
                        .formatted(id, channel));
        database.execute("""
                insert into inbox (channel, bot, account, external_id, lane, received_at, body, state, cause)
                select '%2$s', 'bot', '%1$s-%2$s', '%1$s ' || state, 1, now(), 'Tôi là %1$s', state, '%1$s'
                from unnest(array['waiting', 'done', 'quarantined']) state""".formatted(mark, channel));
        database.execute("""
                insert into outbox (channel, bot, account, lane, priority, content, state, not_before, created_at, message_id, detail)
                select '%2$s', 'bot', '%1$s-%2$s', 1, 0, 'Chào %1$s', state, now(), now(), '%1$s', '%1$s'
                from unnest(array['waiting', 'sending', 'sent', 'unreached', 'unknown']) state""".formatted(mark, channel));
        database.execute("insert into contact values ('%2$s', 'bot', '%1$s-%2$s', now())".formatted(mark, channel));
        database.execute(
                "insert into echo values ('%2$s', 'bot', '%1$s-%2$s', '%1$s', '%1$s', now())".formatted(mark, channel));
        database.execute(
                "insert into telegram_poll values ('%1$s-%2$s', 'bot', '%2$s', '%1$s-%2$s', '%1$s', '{}', now())"
                        .formatted(mark, channel));
        database.execute("insert into place values ('%2$s', 'bot', '%1$s-%2$s', '{\"words\": \"%1$s\"}', now())"
                .formatted(mark, channel));
        database.execute(
                "insert into enrolment_guess values ('%2$s', 'bot', '%1$s-%2$s', now())".formatted(mark, channel));
        database.execute("""
                insert into webchat_message (account, key, author, at, bubble, chosen)
                values ('%1$s-%2$s', '%1$s', 'PERSON', now(), '{"text": "%1$s"}', array['%1$s'])""".formatted(mark, "webchat") + " on conflict do nothing");
    }

    /// Her own account, one held for an office, and what the trail says of her and of them.
    private static void accounts(String mark, long id) {
        long own = database.number("""
                insert into web_account (login, name, external_name, totp_secret, role, unit, member, password_hash)
                values ('%1$s', 'Lò Thị %1$s', '%1$s@xa', '%1$s', 'MEMBER', 'cb', %2$d, '%1$s') returning id""".formatted(mark, id));
        database.execute("insert into recovery_code values (%d, convert_to('%s', 'UTF8'))".formatted(own, mark));
        database.execute("insert into account_link values (convert_to('%s', 'UTF8'), %d, now())".formatted(mark, own));
        database.execute("insert into web_session (account, started_at, seen_at, address, device)"
                + " values (%d, now(), now(), '%s', '%s')".formatted(own, mark, mark));
        database.execute("insert into member_transfer (member, kind, from_unit, to_unit, moved_on, decision)"
                + " values (%d, 'PERMANENT', 'xa', 'cb', '2026-01-01', '%s')".formatted(id, mark));
        database.execute("insert into web_account (login, name, role, unit, member)"
                + " values ('office-%2$d', 'Bí thư', 'SECRETARY', 'cb', %2$d)".formatted(mark, id));
        database.execute(
                "insert into roster_cells values (1, 1, %d, array['1', '%s LG', 'Ai đó'])".formatted(id, mark));
        database.execute("insert into roster_cells values (1, 1, -%d, array['2', '', 'LÒ THỊ %s', '05/1986'])"
                .formatted(id, mark.toUpperCase(Locale.ROOT)));
        database.execute(
                "insert into roster_entry values (1, -%1$d, 'CHANGED', %1$d, 1, '{}', '{\"fullName\": \"%2$s\"}', array['%2$s'])"
                        .formatted(id, mark));
        entry("MEMBER_CHANGED", "member", Long.toString(id), Long.toString(id), mark);
        entry("MEMBER_CHANGED", "member", Long.toString(id), "null", mark);
        entry("ACCOUNT_CREATED", "account", Long.toString(own), "null", mark);
        database.execute("insert into audit_entry (account, actor_member, address, action, subject_kind, subject, unit)"
                + " values (null, %1$d, 'zalo', 'OWN_DATA_SEEN', 'member', '%1$d', 'cb')".formatted(id));
    }

    private static void entry(String action, String kind, String subject, String member, String mark) {
        long entry = database.number("""
                insert into audit_entry (account, address, action, subject_kind, subject, unit)
                values (%d, '10.0.0.7', '%s', '%s', '%s', 'cb') returning id""".formatted(officer.account().value(), action, kind, subject));
        database.execute(
                "insert into audit_change values (%1$d, %2$s, '{\"fullName\": \"%3$s\"}', '{\"fullName\": \"Lò Thị %3$s\"}')"
                        .formatted(entry, member, mark));
    }

    @Test
    void nothingThatNamesAnErasedPersonIsLeftAnywhereAndTheRestIsAsItWas() {
        Erasures erasures =
                new Erasures(database.jdbc(), database.transactions(), new PostgresAuditTrail(database.jdbc()));
        Map<String, Long> othersBefore = rowsWith(OTHER);
        long entries = database.number("select count(*) from audit_entry");
        assertThat(rowsWith(HER).keySet())
                .as("she is everywhere")
                .containsExactlyInAnyOrder(
                        "audit_change",
                        "channel_account",
                        "contact",
                        "data_request",
                        "echo",
                        "enrolment_guess",
                        "inbox",
                        "member",
                        "member_transfer",
                        "outbox",
                        "place",
                        "roster_cells",
                        "roster_entry",
                        "telegram_poll",
                        "web_account",
                        "web_session",
                        "webchat_message");

        boolean erased = erasures.erase(
                new Erasure(her, Erasure.Basis.OWN_REQUEST, "12-QĐ/ĐU", LocalDate.of(2026, 11, 20)), officer, NOW);

        assertThat(erased).isTrue();
        assertThat(rowsWith(HER)).isEmpty();
        assertThat(rowsWith(OTHER)).isEqualTo(othersBefore);
        assertThat(database.number("select count(*) from audit_entry")).isEqualTo(entries + 1);
        assertThat(database.number("select count(*) from member")).isEqualTo(2);
        whatTheLawAsksForIsThere();
        assertThat(erasures.erase(new Erasure(her, Erasure.Basis.OWN_REQUEST, "", LocalDate.EPOCH), officer, NOW))
                .as("a second time there is nobody")
                .isFalse();
        assertThat(erasures.of(new UnitId("xa"), 10))
                .singleElement()
                .satisfies(done -> assertThat(done.consents()).hasSize(2));
    }

    private static void whatTheLawAsksForIsThere() {
        assertThat(database.column("select basis || ' ' || paper || ' ' || requested_on from erasure where member = "
                        + her.value()))
                .containsExactly("OWN_REQUEST 12-QĐ/ĐU 2026-11-20");
        assertThat(database.number("select count(*) from consent_ledger where withdrawn_at = '2026-11-23T08:00:00Z'"
                        + " and member = " + her.value()))
                .isEqualTo(2);
        assertThat(database.column("select action from audit_entry where subject_kind = 'member' and subject = '"
                        + her.value() + "' order by id"))
                .containsExactly("MEMBER_CHANGED", "MEMBER_CHANGED", "OWN_DATA_SEEN", "MEMBER_ERASED");
        assertThat(database.column(
                        "select kind || ' ' || state || ' ' || words || answer from data_request where member = "
                                + her.value() + " order by id"))
                .containsExactly("CORRECTION DONE ", "ERASURE DONE ");
        assertThat(database.column("select role || ' ' || (closed_at is null) || ' ' || coalesce(member::text, '-')"
                        + " from web_account where id in (select id from web_account where login like 'x-%' or login = 'office-"
                        + her.value() + "') order by role"))
                .containsExactly("MEMBER false -", "SECRETARY true -");
        assertThat(database.column(
                        "select status || ' ' || post || ' ' || coalesce(gender, '-') from member where id = "
                                + her.value()))
                .containsExactly("LEFT NONE -");
        assertThat(database.number("select count(*) from enrolment_code where member = " + her.value()))
                .isZero();
        assertThat(database.number("select (select count(*) from recovery_code) + (select count(*) from account_link)"))
                .as("only the other's")
                .isEqualTo(2);
        assertThat(database.number("select count(*) from member where erased_at is null and id = " + other.value()))
                .isEqualTo(1);
    }

    /// Table → how many of its rows hold the text, in whatever column.
    private static Map<String, Long> rowsWith(String text) {
        Map<String, Long> found = new TreeMap<>();
        for (String table : database.column("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            long rows = database.number("select count(*) from " + table + " t where t::text ilike '%" + text + "%'");
            if (rows > 0) found.put(table, rows);
        }
        return found;
    }
}
