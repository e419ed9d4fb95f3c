package vn.sotay.admin.storage.personaldata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.personaldata.Erasure;

/// Xóa: takes everything away by which a person could be known, in one transaction. A member without a name
/// stays, so that what was counted stays counted; so do the consents and the erasure itself, as proof, and
/// the audit trail without what records said.
public final class Erasures {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;
    private final Traces traces;

    public Erasures(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
        this.traces = new Traces(jdbc);
    }

    /// An erasure that was done.
    ///
    /// @param unit     where the person belonged
    /// @param consents versions and days of the consents that stay as proof
    public record Done(Erasure erasure, Instant at, String unit, List<String> consents) {}

    /// @return whether there was anybody to erase
    public boolean erase(Erasure erasure, SignedIn by, Instant now) {
        return Objects.requireNonNull(transactions.execute(started -> {
            Optional<UnitId> unit = reduce(erasure.member(), now);
            unit.ifPresent(where -> eraseAround(erasure, by, now, where));
            return unit.isPresent();
        }));
    }

    private void eraseAround(Erasure erasure, SignedIn by, Instant now, UnitId unit) {
        MemberId member = erasure.member();
        run("delete from enrolment_code where member = ?", member);
        traces.forgetNotices(member);
        traces.forgetProposals(member);
        run("delete from reading_place where member = ?", member);
        traces.cutChats(member, now);
        run("update member_transfer set decision = '' where member = ?", member);
        run(
                "update data_request set words = '', answer = case when state = 'OPEN' then null else '' end"
                        + " where member = ?",
                member);
        finishRequests(member, by, now);
        jdbc.sql("select forget_changes(?)").param(member.value()).query(row -> {});
        traces.closeAccounts(member, now);
        prove(erasure, by, now);
        trail.record(AuditEvent.of(by, AuditAction.MEMBER_ERASED, AuditEvent.About.member(member, unit)));
    }

    /// First of all, so that whoever else changes this member waits here. Codes go before links, so that
    /// one that is being used now has made its link by then.
    private Optional<UnitId> reduce(MemberId member, Instant now) {
        traces.forgetStagedRows(member);
        return jdbc.sql("""
                        update member set file_number = null, full_name = null, gender = null, born = null,
                            joined_on = null, official_on = null, post = 'NONE', phone = null, temporary = false,
                            entry = null,
                            status = case when status = 'DECEASED' then status else 'LEFT' end, status_on = null,
                            erased_at = ?, version = version + 1
                        where id = ? and erased_at is null returning unit""")
                .params(now.atOffset(ZoneOffset.UTC), member.value())
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }

    private void finishRequests(MemberId member, SignedIn by, Instant now) {
        jdbc.sql("""
                        update data_request set state = 'DONE', answer = '', answered_at = ?, answered_by = ?
                        where member = ? and state = 'OPEN'""")
                .params(now.atOffset(ZoneOffset.UTC), by.account().value(), member.value())
                .update();
    }

    private void prove(Erasure erasure, SignedIn by, Instant now) {
        jdbc.sql("""
                        insert into erasure (member, at, account, basis, paper, requested_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        erasure.member().value(),
                        now.atOffset(ZoneOffset.UTC),
                        by.account().value())
                .params(erasure.basis().name(), erasure.paper(), erasure.requestedOn())
                .update();
    }

    private void run(String sql, MemberId member) {
        jdbc.sql(sql).param(member.value()).update();
    }

    /// Those of the unit and below, the latest first.
    public List<Done> of(UnitId scope, int atMost) {
        return jdbc.sql("""
                        select e.member, e.at, e.basis, e.paper, e.requested_on, u.name,
                            array(select l.version || ' ' || (l.given_at at time zone 'Asia/Ho_Chi_Minh')::date
                                from consent_ledger l where l.member = e.member order by l.id) as consents
                        from erasure e join member m on m.id = e.member join unit u on u.id = m.unit
                        where (select true from unit_above x where x.unit = m.unit and x.above = ?)
                        order by e.at desc, e.member limit ?""").params(scope.value(), atMost).query(Erasures::done).list();
    }

    private static Done done(ResultSet row, int number) throws SQLException {
        Erasure erasure = new Erasure(
                new MemberId(row.getLong("member")),
                Erasure.Basis.valueOf(row.getString("basis")),
                row.getString("paper"),
                row.getObject("requested_on", LocalDate.class));
        return new Done(
                erasure, row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("name"), List.of((String
                                [])
                        row.getArray("consents").getArray()));
    }
}
