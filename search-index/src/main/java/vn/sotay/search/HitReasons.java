package vn.sotay.search;

import java.io.IOException;
import java.util.List;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.Inquiry;
import vn.sotay.search.Explained.Parts;
import vn.sotay.search.Explained.Reasons;
import vn.sotay.search.ranking.Coverage;
import vn.sotay.search.ranking.DocumentMatch;
import vn.sotay.search.ranking.Ranked;
import vn.sotay.search.stored.LibrarySearcher;

/// Tells what a score is made of, from what ranking itself reckoned.
final class HitReasons {
    private final LibrarySearcher index;
    private final Speaker.KnownMember reader;

    HitReasons(LibrarySearcher index, Speaker.KnownMember reader) {
        this.index = index;
        this.reader = reader;
    }

    Explained explain(Inquiry inquiry, int atMost) throws IOException {
        InquiryFinder.Answer answer = new InquiryFinder(index, reader).find(inquiry);
        List<Reasons> reasons = answer.outcome().hits().stream()
                .limit(atMost)
                .map(this::reasons)
                .toList();
        return new Explained(answer.told(atMost, index), answer.words(), reasons);
    }

    private Reasons reasons(Ranked ranked) {
        DocumentMatch.Best best = ranked.match().best();
        DocumentMatch.Parts its = best.parts();
        Parts parts = new Parts(its.words(), its.pairs(), its.head() + its.heading(), its.place());
        float rest = parts.sum() == 0 ? 0 : ranked.score() - parts.sum();
        Coverage coverage = best.coverage();
        return new Reasons(
                parts,
                rest,
                coverage.share(),
                coverage.pairs(),
                index.entries().ended(ranked.match().entry()),
                best.held());
    }
}
