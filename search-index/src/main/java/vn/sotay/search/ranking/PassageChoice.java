package vn.sotay.search.ranking;

import java.util.Arrays;
import vn.sotay.search.passages.PassageTerms;
import vn.sotay.search.passages.Tally;
import vn.sotay.search.passages.TermCode;

/// Chooses the passage of a document that is shown. What the document's title says is true of all its
/// passages and tells them apart less; what the question asks for ("mấy ngày") should stand there.
final class PassageChoice {
    private final Question question;
    private final TermRanges ranges;
    private final float[] worth;
    private final SearchSettings settings;
    private final Tally tally = new Tally();
    private float[] scores = {};
    private float[] places = {};
    private boolean[] holds = {};

    /// @param worth of each term
    PassageChoice(Question question, TermRanges ranges, float[] worth, SearchSettings settings) {
        this.question = question;
        this.ranges = ranges;
        this.worth = worth.clone();
        this.settings = settings;
    }

    /// @param norms of the length of each text
    int best(PassageTerms passages, float[] norms) {
        prepare(passages);
        float ofTitle = saysMore(passages) ? settings.choosing().ofTitle() : 1;
        for (int term = 0; term < worth.length; term++) add(term, ofTitle, passages, norms);
        int best = 0;
        for (int i = 1; i < passages.passages(); i++) if (score(i, passages) > score(best, passages)) best = i;
        return best;
    }

    /// Whether the passage holds the kind of thing that is asked for; of the document looked at last.
    boolean holdsAnswer(int passage) {
        return holds[passage];
    }

    private void prepare(PassageTerms passages) {
        int texts = passages.texts();
        if (scores.length < texts) {
            scores = new float[texts * 2];
            places = new float[texts * 2];
            holds = new boolean[texts * 2];
        }
        Arrays.fill(scores, 0, texts, 0);
        Arrays.fill(places, 0, texts, 0);
        Arrays.fill(holds, 0, texts, false);
        tally.clear(texts);
        for (TermCode.Range sign : question.askedFor().signs()) passages.count(sign, 1, tally);
        for (int i = 0; i < tally.size(); i++) holds[tally.text(i)] = true;
        tally.clear(texts);
        ranges.countPlaces(passages, tally);
        for (int i = 0; i < tally.size(); i++)
            places[tally.text(i)] = settings.weights().place() * tally.times(i);
    }

    /// Whether the question has telling words that the title lacks; if not, none tells the passages apart.
    private boolean saysMore(PassageTerms passages) {
        for (int i = 0; i < question.asked().size(); i++) {
            if (!question.asked().get(i).informative()) continue;
            tally.clear(passages.texts());
            ranges.count(i, passages, tally);
            if (tally.size() > 0 && tally.timesIn(passages.head()) == 0) return true;
        }
        return false;
    }

    private void add(int term, float ofTitle, PassageTerms passages, float[] norms) {
        tally.clear(passages.texts());
        ranges.count(term, passages, tally);
        float weight = tally.timesIn(passages.head()) > 0 ? ofTitle * worth[term] : worth[term];
        for (int i = 0; i < tally.size(); i++) {
            int text = tally.text(i);
            scores[text] += weight * tally.times(i) / (tally.times(i) + norms[text]);
        }
    }

    private float score(int passage, PassageTerms passages) {
        int heading = passages.heading(passage);
        float above = heading == passages.head() ? 0 : settings.weights().head() * scores[heading];
        float score = scores[passage] + places[passage] + above;
        return holds[passage] ? score * settings.choosing().holding() : score;
    }
}
