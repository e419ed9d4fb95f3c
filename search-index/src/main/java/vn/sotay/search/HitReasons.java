package vn.sotay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.Inquiry;
import vn.sotay.search.Explained.Parts;
import vn.sotay.search.Explained.Reasons;
import vn.sotay.search.vietnamese.restoring.Restorer;

/// Takes Lucene's own explanation of a score apart by the fields in it, so that nothing is reckoned a
/// second way.
final class HitReasons {
    private static final Pattern OF_A_TERM = Pattern.compile("(?:weight|ConstantScore)\\(([a-z.]+):.*", Pattern.DOTALL);

    private final IndexSearcher searcher;
    private final Restorer restorer;
    private final Speaker.KnownMember reader;

    HitReasons(IndexSearcher searcher, Restorer restorer, Speaker.KnownMember reader) {
        this.searcher = searcher;
        this.restorer = restorer;
        this.reader = reader;
    }

    Explained explain(Inquiry inquiry, int atMost) throws IOException {
        InquiryFinder.Answer answer = new InquiryFinder(searcher, restorer, reader).find(inquiry, atMost);
        List<PassageHit> hits = answer.outcome().hits().stream().limit(atMost).toList();
        return new Explained(answer.told(atMost), answer.words(), reasons(Question.of(answer.words(), restorer), hits));
    }

    private List<Reasons> reasons(Question question, List<PassageHit> hits) throws IOException {
        SearchSettings settings = SearchSettings.MEASURED;
        Query query = QuestionQuery.of(question, settings.weights(), List.of());
        int[] entries = hits.stream().mapToInt(PassageHit::entry).sorted().toArray();
        List<Coverage.Covered> covered =
                new Coverage(question, settings.answering(), searcher.getIndexReader(), entries).covered();
        List<Reasons> reasons = new ArrayList<>();
        for (PassageHit hit : hits) {
            Parts parts = parts(searcher.explain(query, hit.entry()));
            Coverage.Covered share = covered.get(Arrays.binarySearch(entries, hit.entry()));
            float rest = parts.sum() == 0 ? 0 : hit.score() - parts.sum();
            reasons.add(new Reasons(
                    parts, rest, share.share(), share.pairs(), hit.facts().ended()));
        }
        return reasons;
    }

    /// Of alternatives only the best counts.
    private static Parts parts(Explanation of) {
        if (!of.isMatch()) return Parts.NONE;
        Matcher term = OF_A_TERM.matcher(of.getDescription());
        if (term.matches()) return part(term.group(1), of.getValue().floatValue());
        if (of.getDescription().startsWith("max"))
            return Arrays.stream(of.getDetails())
                    .max(Comparator.comparingDouble(one -> one.getValue().doubleValue()))
                    .map(HitReasons::parts)
                    .orElse(Parts.NONE);
        return Arrays.stream(of.getDetails()).map(HitReasons::parts).reduce(Parts.NONE, Parts::plus);
    }

    private static Parts part(String field, float value) {
        if (field.equals(IndexFields.PLACE)) return new Parts(0, 0, 0, value);
        if (field.startsWith(IndexFields.head(""))) return new Parts(0, 0, value, 0);
        boolean pair = field.equals(IndexFields.EXACT_PAIR) || field.equals(IndexFields.FOLDED_PAIR);
        return pair ? new Parts(0, value, 0, 0) : new Parts(value, 0, 0, 0);
    }
}
