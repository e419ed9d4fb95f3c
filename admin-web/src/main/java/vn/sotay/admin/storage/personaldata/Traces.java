package vn.sotay.admin.storage.personaldata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.MemberId;

/// What a person has left behind beside the record: uploaded rows, chats, accounts.
final class Traces {
    /// What the person's chat accounts have left behind, by the accounts linked to them now.
    private static final List<String> OF_ACCOUNTS =
            List.of("inbox", "outbox", "place", "enrolment_guess", "contact", "echo", "telegram_poll");

    /// What an account needs to sign in.
    private static final List<String> OF_OWN_ACCOUNT = List.of("recovery_code", "account_link", "web_session");

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Rows of spreadsheets that were uploaded and not taken over yet: by the file number, or by name
    /// and year.
    void forgetStagedRows(MemberId member) {
        run("""
                with person as (
                    select coalesce(file_number, '') as number, plain(full_name) as name, born::text as born, id
                    from member where id = ? and erased_at is null for update),
                staged as (
                    select c.import, c.line, lower(array_to_string(c.cells, ' ')) as text from roster_cells c),
                hers as (
                    select s.import, s.line from staged s, person p
                    where p.number <> '' and s.text like '%' || lower(p.number) || '%'
                        or plain(s.text) like '%' || p.name || '%' and s.text like '%' || p.born || '%'
                    union
                    select e.import, e.line from roster_entry e join person p on e.member = p.id),
                rows_gone as (
                    delete from roster_entry e using hers h where e.import = h.import and e.line = h.line)
                delete from roster_cells c using hers h where c.import = h.import and c.line = h.line""", member);
    }

    /// Who was told what; how many were stays.
    void forgetNotices(MemberId member) {
        run("""
                update publication_receiver set member = null, account = null, channel = null,
                    state = case when state in ('QUEUED', 'WAITING', 'SENDING') then 'UNREACHED' else state end,
                    why = case when state in ('QUEUED', 'WAITING', 'SENDING') then 'ERASED' else why end
                where member = ?""", member);
        run("delete from publishing_test_member where member = ?", member);
    }

    /// What was asked and answered stays for those who answered; who asked, and in what words, does not.
    void forgetProposals(MemberId member) {
        run("""
                update proposal_entry e set words = '' from proposal p
                where p.id = e.proposal and p.member = ? and e.kind = 'FROM_MEMBER'""", member);
        run("update proposal set member = null where member = ?", member);
    }

    void cutChats(MemberId member, Instant now) {
        OF_ACCOUNTS.forEach(table -> run("""
                delete from %s t using channel_account a
                where a.member = ? and t.channel = a.channel and t.bot = a.bot and t.account = a.id""".formatted(table), member));
        run("""
                delete from webchat_message t using channel_account a
                where a.member = ? and a.channel = 'webchat' and t.account = a.id""", member);
        run("delete from channel_account where member = ?", member);
        jdbc.sql("update consent_ledger set withdrawn_at = ? where member = ? and withdrawn_at is null")
                .params(now.atOffset(ZoneOffset.UTC), member.value())
                .update();
    }

    /// An account that was only the member's own ends. One that is held for an office stays with its name:
    /// who acted in office is part of the proof; it is no longer tied to the member.
    void closeAccounts(MemberId member, Instant now) {
        OF_OWN_ACCOUNT.forEach(table -> run("""
                delete from %s t using web_account a
                where a.member = ? and a.role = 'MEMBER' and t.account = a.id""".formatted(table), member));
        jdbc.sql("""
                        update web_account set login = 'x-' || id, name = '', external_name = null, password_hash = null,
                            password_at = null, totp_secret = null, totp_step = null, totp_at = null, last_sign_in_at = null,
                            closed_at = coalesce(closed_at, ?)
                        where member = ? and role = 'MEMBER'""").params(now.atOffset(ZoneOffset.UTC), member.value()).update();
        run("update web_account set member = null where member = ?", member);
    }

    private void run(String sql, MemberId member) {
        jdbc.sql(sql).param(member.value()).update();
    }
}
