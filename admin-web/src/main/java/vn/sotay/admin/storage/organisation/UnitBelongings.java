package vn.sotay.admin.storage.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.tree.Node;

/// What belongs to a unit besides the units below it, and goes elsewhere when it ends.
///
/// A table that refers to units must be named here, either as what moves or as what stays: a test compares
/// the lists with the database.
final class UnitBelongings {
    /// "table.column" of what follows the members into the other unit.
    static final List<String> MOVE = List.of(
            "unit.parent",
            "member.unit",
            "web_account.unit",
            "document.owner",
            "intake.unit",
            "section.unit",
            "unanswered_question.unit",
            "publication.unit",
            "proposal.unit",
            "directive.unit");

    /// "table.column" of what tells of the past, or is derived.
    static final List<String> STAY = List.of(
            "unit.ended_into",
            "unit_above.unit",
            "unit_above.above",
            "unit_history.unit",
            "unit_history.other",
            "unit_figure.unit",
            "unit_channel_figure.unit",
            "member_transfer.from_unit",
            "member_transfer.to_unit",
            "roster_import.unit",
            "code_sheet.unit",
            "publishing_rule.unit",
            "rule_setting.unit",
            "duty.unit",
            "proposal_entry.unit",
            "audit_entry.unit");

    private final JdbcClient jdbc;
    private final UnitChronicle chronicle;

    private record MovedMember(MemberId id, String post, boolean alive) {}

    UnitBelongings(JdbcClient jdbc, UnitChronicle chronicle) {
        this.jdbc = jdbc;
        this.chronicle = chronicle;
    }

    /// Records of those who left go along. Posts end with the unit they were held in; whoever is there for a
    /// time stays so.
    void moveMembers(Node from, Node into, Basis basis) {
        List<MovedMember> moved = jdbc.sql("""
                        with before as (select id, post from member where unit = ? for update)
                        update member m set unit = ?, post = 'NONE', version = version + 1 from before
                        where m.id = before.id returning m.id, before.post, m.erased_at is null as alive""")
                .params(from.id().value(), into.id().value())
                .query((row, number) -> new MovedMember(
                        new MemberId(row.getLong("id")), row.getString("post"), row.getBoolean("alive")))
                .list();
        List<MovedMember> alive = moved.stream().filter(MovedMember::alive).toList();
        keepTransfers(alive, from.id(), into.id(), basis);
        alive.forEach(member -> tellOfTransfer(member, from, into, basis));
    }

    private void keepTransfers(List<MovedMember> members, UnitId from, UnitId into, Basis basis) {
        jdbc.sql("""
                        insert into member_transfer (member, kind, from_unit, to_unit, moved_on, decision, account)
                        select unnest(?), 'PERMANENT', ?, ?, ?, ?, ?""")
                .param(members.stream().map(member -> member.id().value()).toArray(Long[]::new))
                .params(from.value(), into.value(), basis.effectiveOn(), basis.decision())
                .param(basis.caller().account().value())
                .update();
    }

    private void tellOfTransfer(MovedMember member, Node from, Node into, Basis basis) {
        Map<String, String> before = Map.of("unit", from.unit().shortName(), "post", member.post());
        Map<String, String> after = Map.of("unit", into.unit().shortName(), "post", "NONE");
        chronicle.tell(
                AuditAction.MEMBER_TRANSFERRED,
                AuditEvent.About.member(member.id(), into.id()),
                new AuditEvent.Change(Optional.of(member.id()), before, after),
                basis);
    }

    void moveAccounts(UnitId from, UnitId into, Basis basis) {
        accounts("update web_account set unit = ? where unit = ? returning id", into.value(), from.value())
                .forEach(account -> chronicle.tell(
                        AuditAction.ACCOUNT_CHANGED,
                        AuditEvent.About.account(account, Optional.of(into)),
                        new AuditEvent.Change(
                                Optional.empty(), Map.of("unit", from.value()), Map.of("unit", into.value())),
                        basis));
    }

    void closeAccounts(UnitId unit, Basis basis) {
        accounts(
                        "update web_account set closed_at = now() where unit = ? and closed_at is null returning id",
                        unit.value())
                .forEach(account -> chronicle.tell(
                        AuditAction.ACCOUNT_CLOSED,
                        AuditEvent.About.account(account, Optional.of(unit)),
                        AuditEvent.Change.NONE,
                        basis));
    }

    /// The numbers of changes are given out one transaction at a time, so that no index misses one.
    void moveDocuments(UnitId from, UnitId into) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('document_change'))").query(row -> {});
        jdbc.sql("update document set owner = ?, change = nextval('document_change') where owner = ?")
                .params(into.value(), from.value())
                .update();
        for (String update : List.of(
                "update intake set unit = ? where unit = ?",
                "update section set unit = ? where unit = ?",
                "update publication set unit = ? where unit = ?",
                "update proposal set unit = ? where unit = ?",
                "update directive set unit = ? where unit = ?"))
            jdbc.sql(update).params(into.value(), from.value()).update();
        moveQuestions(from, into);
    }

    private void moveQuestions(UnitId from, UnitId into) {
        jdbc.sql("""
                        insert into unanswered_question as there (unit, key, words, why, times, first_asked, last_asked, state)
                        select ?, key, words, why, times, first_asked, last_asked, state from unanswered_question where unit = ?
                        on conflict (unit, key) do update set times = there.times + excluded.times,
                            first_asked = least(there.first_asked, excluded.first_asked),
                            last_asked = greatest(there.last_asked, excluded.last_asked)""").params(into.value(), from.value()).update();
        jdbc.sql("delete from unanswered_question where unit = ?")
                .param(from.value())
                .update();
    }

    private List<AccountId> accounts(String update, String... units) {
        return jdbc.sql(update)
                .params(List.of(units))
                .query((row, number) -> new AccountId(row.getLong("id")))
                .list();
    }
}
