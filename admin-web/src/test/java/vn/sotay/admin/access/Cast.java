package vn.sotay.admin.access;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sotay.admin.audit.AuditEntryId;
import vn.sotay.admin.security.SessionId;
import vn.sotay.admin.storage.channels.QuarantinedId;
import vn.sotay.admin.storage.library.SectionId;
import vn.sotay.admin.storage.linking.LinkId;
import vn.sotay.admin.storage.questions.QuestionId;
import vn.sotay.admin.storage.roster.RosterCells;
import vn.sotay.admin.storage.roster.RosterColumn;
import vn.sotay.admin.storage.roster.RosterEntries;
import vn.sotay.admin.storage.roster.RosterSheet;
import vn.sotay.conversation.ChannelName;
import vn.sotay.directives.DirectiveId;
import vn.sotay.directives.DutyId;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.OriginalId;
import vn.sotay.feedback.ProposalId;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;
import vn.sotay.organisation.roster.RosterFault;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.RosterId;
import vn.sotay.organisation.roster.check.CheckedRow;
import vn.sotay.personaldata.DataRequestId;
import vn.sotay.publishing.PublicationId;

/// One person of each role, all but the administrator at the ward of Đông Lam, and a thing of each kind
/// inside and outside of that ward.
public final class Cast {
    public static final String PASSWORD = "ma trận quyền hạn";

    /// The officer's own unit.
    static final String WARD = "dong-lam";

    private static final String BRANCH = "dong-lam-tdp-1";
    private static final String ELSEWHERE = "bac-lam";

    private static final RosterFault NAME_TOO_SHORT =
            RosterFault.in(RosterField.FULL_NAME, RosterFault.Reason.NAME_TOO_SHORT);

    private final JdbcClient jdbc;
    private final RosterCells cells;
    private final RosterEntries entries;
    private final IntakeCast intakes;
    private final Map<Role, AccountId> people = new EnumMap<>(Role.class);
    private final Map<Class<?>, String> inside;
    private final Map<Class<?>, String> outside;

    public Cast(ApplicationContext application) {
        jdbc = application.getBean(JdbcClient.class);
        cells = application.getBean(RosterCells.class);
        entries = application.getBean(RosterEntries.class);
        intakes = new IntakeCast(application);
        String hash = application.getBean(PasswordEncoder.class).encode(PASSWORD);
        for (Role role : Role.values()) people.put(role, account(role, loginOf(role), unitOf(role), hash));
        inside = things(BRANCH, account(Role.SECRETARY, "ma-tran-trong", Optional.of(BRANCH), hash));
        outside = things(ELSEWHERE, account(Role.SECRETARY, "ma-tran-ngoai", Optional.of(ELSEWHERE), hash));
    }

    public static String loginOf(Role role) {
        return "ma-tran-" + role.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> unitOf(Role role) {
        return role.isForEverything() ? Optional.empty() : Optional.of(role == Role.SECRETARY ? BRANCH : WARD);
    }

    AccountId person(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    /// A thing of the kind that everybody's unit covers.
    public String inside(Class<?> kind) {
        return example(inside, kind);
    }

    /// A public document of another ward.
    String shownFromElsewhere() {
        return number("""
                insert into document (kind, symbol, issued_on, issuer, title, owner, access, in_force_from, change)
                select kind, 'C' || symbol, issued_on, issuer, title, owner, 'PUBLIC', in_force_from, nextval('document_change')
                from document where id = ? returning id""", Long.valueOf(outside(DocumentId.class)));
    }

    /// A thing of the kind that nobody's unit covers.
    public String outside(Class<?> kind) {
        return example(outside, kind);
    }

    private static String example(Map<Class<?>, String> things, Class<?> kind) {
        return Optional.ofNullable(things.get(kind))
                .orElseThrow(() -> new AssertionError("Cast has no example of " + kind.getSimpleName()));
    }

    private Map<Class<?>, String> things(String unit, AccountId account) {
        long member = jdbc.sql("""
                        insert into member (file_number, full_name, gender, born, joined_on, official_on, unit, post)
                        values (?, 'Hà Thị Ma Trận', 'FEMALE', 1980, '2005-01-01', '2006-01-01', ?, 'NONE')
                        on conflict (file_number) do update set unit = excluded.unit returning id""").params("MT " + unit, unit).query(Long.class).single();
        Map<Class<?>, String> things = new HashMap<>(Map.of(
                UnitId.class, unit,
                MemberId.class, Long.toString(member),
                AccountId.class, account.toString(),
                AuditEntryId.class, number("""
                        insert into audit_entry (address, action, subject_kind, subject, unit)
                        values ('10.0.0.7', 'MEMBER_SEEN', 'member', ?, ?) returning id""", Long.toString(member), unit),
                DataRequestId.class, number("""
                        insert into data_request (member, kind, words, through, at) values (?, 'CORRECTION', '…', 'web', now())
                        on conflict (member, kind) where state = 'OPEN' do update set at = now() returning id""", member),
                RosterId.class, roster(unit, account),
                DocumentId.class, document(unit),
                SectionId.class,
                        number(
                                "insert into section (unit, name, position) values (?, 'Ma trận', 1) returning id",
                                unit),
                SessionId.class, number("""
                        insert into web_session (account, started_at, seen_at, address, device)
                        values (?, now(), now(), '10.0.0.7', 'Firefox') returning id""", account.value()),
                LinkId.class, number("""
                        insert into channel_account (channel, bot, id, member, consent_version, consent_at)
                        values ('zalo', 'bot', ?, ?, '2026-11', now())
                        on conflict (channel, bot, id) do update set member = excluded.member
                        returning number""", "ma-tran-" + unit, member)));
        things.put(QuestionId.class, number("""
                        insert into unanswered_question (unit, key, words, why, first_asked, last_asked)
                        select above, 'ma tran ' || ?, 'ma trận', 'NOTHING_FOUND', current_date, current_date from unit_above
                        join unit on unit.id = above where unit_above.unit = ? and above <> 'lam-giang' and kind = 'COMMITTEE'
                        on conflict (unit, key) do update set state = 'OPEN' returning id""", unit, unit));
        things.put(QuarantinedId.class, number("""
                        insert into inbox (channel, bot, account, external_id, lane, received_at, body, state, ended_at, cause)
                        values ('webchat', 'bot', 'ma-tran', ?, 1, now(), '???', 'quarantined', now(), 'Unreadable')
                        on conflict (channel, bot, external_id) do update set state = 'quarantined' returning id""", "ma-tran-" + unit));
        things.put(
                DirectiveId.class, number("""
                        insert into directive (unit, document, title, internal, what, due_on, form, made_by, made_at)
                        values (?, ?, 'Nghị quyết Ma Trận', false, 'PLAN', current_date + 30, gen_random_uuid(), ?, now())
                        returning id""", unit, Long.valueOf(example(things, DocumentId.class)), account.value()));
        things.put(DutyId.class, number("""
                        insert into duty (directive, unit, due_on) values (?, ?, current_date + 30) returning id""", Long.valueOf(example(things, DirectiveId.class)), unit));
        String proposal = number("""
                        insert into proposal (member, unit, kind, named, sent_at, due_on)
                        values (?, ?, 'OPINION', true, now(), current_date + 30) returning id""", member, unit);
        jdbc.sql(
                        "insert into proposal_entry (proposal, kind, words, at) values (?, 'FROM_MEMBER', 'Góp ý của Ma Trận.', now())")
                .param(Long.valueOf(proposal))
                .update();
        things.put(ProposalId.class, proposal);
        things.put(PublicationId.class, number("""
                        insert into publication (unit, notice, audience, trial, state, form, made_by, made_at)
                        values (?, ?::jsonb, ?::jsonb, true, 'DONE', gen_random_uuid(), ?, now()) returning id""", unit, """
                        {"title": "Nghị quyết số 99-NQ/CB về ma trận", "subtitle": "", "points": ["Một ý."],
                         "internal": false, "ways": {}, "question": null}""", """
                        {"units": [], "below": true, "kinds": [], "fileNumbers": [], "exempt": false}""", account.value()));
        things.put(ChannelName.class, "telegram");
        things.putAll(intakes.things(unit, account));
        intakes.beside(example(things, DocumentId.class), example(things, OriginalId.class));
        return things;
    }

    /// An internal one of two passages.
    private String document(String unit) {
        String document = number("""
                insert into document (kind, symbol, issued_on, issuer, title, owner, access, in_force_from, change)
                values ('RESOLUTION', ?, '2026-05-05', 'Chi bộ Ma Trận', 'về công tác đảng viên quý III', ?, 'INTERNAL',
                    '2026-05-05', nextval('document_change')) returning id""", UUID.randomUUID().toString().substring(0, 8) + "-NQ/CB", unit);
        jdbc.sql("""
                        insert into passage (document, ordinal, path, headings, text) values
                            (?, 0, 'Mục I', array['I. ĐÁNH GIÁ'], 'Chi bộ đã họp đủ ba kỳ.'),
                            (?, 1, 'Mục II', array['II. NHIỆM VỤ'], 'Phân công đảng viên phụ trách hộ.')""").params(Long.valueOf(document), Long.valueOf(document)).update();
        return document;
    }

    /// One that waits for a decision, with a new member and a row that is left out.
    private String roster(String unit, AccountId account) {
        RosterId roster = new RosterId(Long.parseLong(number("""
                        insert into roster_import (unit, account, file_name, digest, state, sheet, total, progress)
                        values (?, ?, 'danh-sach.xlsx', '', 'CHECKED', 0, 2, 2) returning id""", unit, account.value())));
        RosterColumn names = new RosterColumn(
                0,
                1,
                "Họ và tên",
                RosterColumn.Use.MAPPABLE,
                Optional.of(RosterField.FULL_NAME),
                List.of("Lê Thị Mới"));
        cells.add(roster, new RosterSheet(0, "Danh sách", 2, 2, List.of(names), Map.of()));
        cells.add(
                roster,
                0,
                List.of(new RosterCells.Line(2, List.of("Lê Thị Mới")), new RosterCells.Line(3, List.of("L."))));
        entries.add(
                roster,
                List.of(
                        row(2, CheckedRow.Outcome.NEW, "Lê Thị Mới", List.of()),
                        row(3, CheckedRow.Outcome.FAULTY, "L.", List.of(NAME_TOO_SHORT))));
        entries.count(roster, new UnitId(unit));
        return roster.toString();
    }

    private static CheckedRow row(int line, CheckedRow.Outcome outcome, String name, List<RosterFault> faults) {
        return new CheckedRow(line, outcome, Optional.empty(), Map.of(), Map.of(RosterField.FULL_NAME, name), faults);
    }

    private String number(String sql, Object... values) {
        return Long.toString(jdbc.sql(sql).params(values).query(Long.class).single());
    }

    private AccountId account(Role role, String login, Optional<String> unit, String hash) {
        jdbc.sql("""
                        insert into web_account (login, name, role, unit, password_hash, demo) values (?, ?, ?, ?, ?, true)
                        on conflict (login) do nothing""")
                .params(List.of(login, "Ma Trận", role.name()))
                .param(unit.orElse(null))
                .param(hash)
                .update();
        return new AccountId(jdbc.sql("select id from web_account where login = ?")
                .param(login)
                .query(Long.class)
                .single());
    }
}
