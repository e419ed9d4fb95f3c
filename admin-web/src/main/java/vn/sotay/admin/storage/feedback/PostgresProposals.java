package vn.sotay.admin.storage.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.lookup.OfficerQuestions;
import vn.sotay.feedback.Proposal;
import vn.sotay.feedback.ProposalId;
import vn.sotay.feedback.ProposalKind;
import vn.sotay.feedback.Proposals;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.rules.RuleName;
import vn.sotay.organisation.rules.Rules;

/// What members have sent.
public final class PostgresProposals implements Proposals, OfficerQuestions {
    private final JdbcClient jdbc;
    private final Rules rules;
    private final ProposalClock clock;
    private final ProposalRows rows;

    public PostgresProposals(JdbcClient jdbc, Rules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = new ProposalClock(jdbc, rules);
        this.rows = new ProposalRows(jdbc);
    }

    /// The member's row is locked, so that of many sent at once no more than allowed are taken.
    @Override
    public Optional<Proposal> send(Draft draft, Instant now) {
        LocalDate today = VietnamTime.day(now);
        UnitId own = new UnitId(jdbc.sql("select unit from member where id = ? for no key update")
                .param(draft.from().value())
                .query(String.class)
                .single());
        int sent = jdbc.sql(
                        "select count(*) from proposal where member = ? and (sent_at at time zone 'Asia/Ho_Chi_Minh')::date = ?")
                .params(draft.from().value(), today)
                .query(Integer.class)
                .single();
        if (sent >= rules.of(own, RuleName.PROPOSALS_A_DAY).value()) return Optional.empty();
        long id = jdbc.sql("""
                        insert into proposal (member, unit, kind, named, sent_at, due_on, document)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(draft.from().value(), draft.to().value(), draft.kind().name(), draft.named(), utc(now))
                .param(clock.due(draft.to(), today))
                .param(draft.about().map(document -> document.value()).orElse(null))
                .query(Long.class)
                .single();
        keep(id, draft.words(), now);
        return find(new ProposalId(id), draft.from());
    }

    private void keep(long proposal, String words, Instant now) {
        jdbc.sql("insert into proposal_entry (proposal, kind, words, at) values (?, 'FROM_MEMBER', ?, ?)")
                .params(proposal, words, utc(now))
                .update();
    }

    /// Cells do not answer: their branch does.
    @Override
    public List<Proposal.Addressee> addressees(MemberId member) {
        return jdbc.sql("""
                        select u.id, u.short_name from member m join unit_above a on a.unit = m.unit
                        join unit u on u.id = a.above and u.kind <> 'CELL'
                        where m.id = ? order by a.steps""")
                .param(member.value())
                .query((row, number) ->
                        new Proposal.Addressee(new UnitId(row.getString("id")), row.getString("short_name")))
                .list();
    }

    @Override
    public List<Proposal> of(MemberId member, int atMost) {
        return rows.read(jdbc.sql(ProposalRows.SELECT + "where p.member = ? order by p.id desc limit ?")
                .params(member.value(), atMost));
    }

    @Override
    public Optional<Proposal> find(ProposalId id, MemberId member) {
        return rows
                .read(jdbc.sql(ProposalRows.SELECT + "where p.id = ? and p.member = ?")
                        .params(id.value(), member.value()))
                .stream()
                .findFirst();
    }

    @Override
    public boolean add(ProposalId id, MemberId member, String words, Instant now) {
        Optional<Proposal> own = find(id, member);
        if (own.isEmpty()) return false;
        boolean answered = !own.get().state().isOpen();
        keep(id.value(), words, now);
        jdbc.sql("update proposal set state = 'OPEN', due_on = case when ? then ? else due_on end where id = ?")
                .params(answered, clock.due(own.get().unit().unit(), VietnamTime.day(now)), id.value())
                .update();
        return true;
    }

    @Override
    public Optional<Asked> ask(String words, Speaker.KnownMember member, Instant now) {
        MemberId from = member.member().id();
        return officerFor(from)
                .flatMap(
                        unit -> send(new Draft(from, unit, ProposalKind.QUESTION, false, words, Optional.empty()), now))
                .map(sent -> new Asked(
                        sent.number(),
                        sent.unit().name(),
                        VietnamTime.written(sent.times().due())));
    }

    /// The nearest committee above.
    private Optional<UnitId> officerFor(MemberId member) {
        return jdbc.sql("""
                        select u.id from member m join unit_above a on a.unit = m.unit
                        join unit u on u.id = a.above and u.kind = 'COMMITTEE'
                        where m.id = ? order by a.steps limit 1""")
                .param(member.value())
                .query((row, number) -> new UnitId(row.getString("id")))
                .optional();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
