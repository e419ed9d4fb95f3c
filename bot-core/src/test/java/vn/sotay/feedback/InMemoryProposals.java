package vn.sotay.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sotay.conversation.Undoable;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.rules.WorkingDays;

/// {@link Proposals} in memory: two organisations, three a day, thirty working days, no holidays.
public final class InMemoryProposals implements Proposals, Undoable {
    private static final int MOST_A_DAY = 3;
    private static final int DAYS = 30;

    private final List<Sent> all = new ArrayList<>();

    private record Sent(Draft draft, Proposal proposal) {}

    /// Who sent it, as far as the organisation may know.
    public List<Optional<MemberId>> senders() {
        return all.stream()
                .map(one -> Optional.of(one.draft().from())
                        .filter(from -> one.draft().named()))
                .toList();
    }

    public void answer(ProposalId id, String words, Instant now) {
        replace(
                id,
                ProposalState.ANSWERED,
                new ProposalEntry(ProposalEntry.Kind.ANSWERED, words, "Chi bộ thôn 2", now));
    }

    @Override
    public Optional<Proposal> send(Draft draft, Instant now) {
        long today = all.stream()
                .filter(one -> one.draft().from().equals(draft.from()))
                .filter(one -> VietnamTime.day(one.proposal().times().sentAt()).equals(VietnamTime.day(now)))
                .count();
        if (today >= MOST_A_DAY) return Optional.empty();
        ProposalId id = new ProposalId(all.size() + 1L);
        Proposal proposal = new Proposal(
                id,
                draft.kind().code() + "-2026-00000" + id,
                draft.kind(),
                addressees(draft.from()).stream()
                        .filter(one -> one.unit().equals(draft.to()))
                        .findFirst()
                        .orElseThrow(),
                ProposalState.OPEN,
                new Proposal.Times(now, WorkingDays.after(VietnamTime.day(now), DAYS, Set.of())),
                Optional.empty(),
                List.of(new ProposalEntry(ProposalEntry.Kind.FROM_MEMBER, draft.words(), "", now)));
        all.add(new Sent(draft, proposal));
        return Optional.of(proposal);
    }

    @Override
    public List<Proposal.Addressee> addressees(MemberId member) {
        return List.of(
                new Proposal.Addressee(new UnitId("tan-khe-2"), "Chi bộ thôn 2"),
                new Proposal.Addressee(new UnitId("tan-khe"), "Đảng ủy xã Tân Khê"));
    }

    @Override
    public List<Proposal> of(MemberId member, int atMost) {
        return all.reversed().stream()
                .filter(one -> one.draft().from().equals(member))
                .map(Sent::proposal)
                .limit(atMost)
                .toList();
    }

    @Override
    public Optional<Proposal> find(ProposalId id, MemberId member) {
        return of(member, Integer.MAX_VALUE).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    @Override
    public boolean add(ProposalId id, MemberId member, String words, Instant now) {
        if (find(id, member).isEmpty()) return false;
        replace(id, ProposalState.OPEN, new ProposalEntry(ProposalEntry.Kind.FROM_MEMBER, words, "", now));
        return true;
    }

    private void replace(ProposalId id, ProposalState state, ProposalEntry entry) {
        all.replaceAll(one ->
                one.proposal().id().equals(id) ? new Sent(one.draft(), with(one.proposal(), state, entry)) : one);
    }

    private static Proposal with(Proposal one, ProposalState state, ProposalEntry entry) {
        return new Proposal(
                one.id(),
                one.number(),
                one.kind(),
                one.unit(),
                state,
                one.times(),
                one.about(),
                Stream.concat(one.entries().stream(), Stream.of(entry)).toList());
    }

    @Override
    public Runnable remember() {
        List<Sent> then = List.copyOf(all);
        return () -> {
            all.clear();
            all.addAll(then);
        };
    }
}
