package vn.sotay.search.ranking;

import java.util.Arrays;
import vn.sotay.search.answering.AnswerSort;
import vn.sotay.search.passages.PassageTerms;
import vn.sotay.search.passages.Tally;

/// Compares a question with every passage of a document, one document after the other.
final class PassageScan {
    private static final float AS_IT_SHOULD = 0.999f;
    private static final float NEARLY = 0.5f;

    private final Question question;
    private final WholeTexts weights;
    private final SearchSettings settings;
    private final TermRanges ranges;
    private final PassageChoice choice;
    private final float[] worth;
    private final Tally tally = new Tally();
    private final TermsFound found;
    private float[] words = {};
    private float[] pairs = {};
    private float[] places = {};
    private float[] norms = {};
    private float[] totals = {};
    private float named;

    PassageScan(Question question, AskedTerms asked, WholeTexts weights, SearchSettings settings) {
        this.question = question;
        this.weights = weights;
        this.settings = settings;
        this.ranges = new TermRanges(question, weights);
        this.worth = new float[ranges.size()];
        for (int i = 0; i < worth.length; i++) worth[i] = asked.terms().get(i).weight() * weights.rarity(i);
        this.found = new TermsFound(worth.length);
        this.choice = new PassageChoice(question, ranges, worth, settings);
    }

    /// What a passage would score that has every term once and again.
    float ideal() {
        float sum = 1e-6f;
        for (float one : worth) sum += one;
        return sum;
    }

    DocumentMatch match(int entry, PassageTerms passages) {
        read(passages);
        DocumentMatch.Passages top = DocumentMatch.Passages.NONE;
        int best = 0;
        for (int i = 0; i < passages.passages(); i++) {
            float score = scored(i) + places[i] + headings(i, passages) + head(passages);
            totals[i] = score;
            if (score > top.first()) best = i;
            if (score > top.third()) top = top.with(score);
        }
        return new DocumentMatch(
                entry,
                looked(best, AnswerSort.ANYTHING, passages),
                top,
                weights.score(entry),
                foundIn(passages, top.first()));
    }

    /// The passage that is shown. It may be another than the one that ranks the document.
    DocumentMatch.Best chosen(PassageTerms passages) {
        read(passages);
        int best = choice.best(passages, norms);
        AnswerSort held = choice.holdsAnswer(best) ? question.askedFor().sort() : AnswerSort.ANYTHING;
        return looked(best, held, passages);
    }

    private DocumentMatch.Best looked(int passage, AnswerSort held, PassageTerms passages) {
        found.lookAt(passage, passages.heading(passage), passages.head());
        Coverage coverage = Coverage.of(found, question, weights, settings.answering());
        DocumentMatch.Parts parts = new DocumentMatch.Parts(
                words[passage], pairs[passage], headings(passage, passages), head(passages), places[passage]);
        return new DocumentMatch.Best(passage, parts, coverage, held);
    }

    private DocumentMatch.Found foundIn(PassageTerms passages, float best) {
        int near = 0;
        for (int i = 0; i < passages.passages(); i++) if (totals[i] >= NEARLY * best) near++;
        int head = passages.head();
        found.lookAt(head);
        DocumentMatch.Share inHead = found.share(question, weights);
        found.lookAtAll();
        DocumentMatch.Share anywhere = found.share(question, weights);
        return new DocumentMatch.Found(anywhere, inHead, Math.min(1, named / Math.max(1, passages.length(head))), near);
    }

    private void read(PassageTerms passages) {
        prepare(passages);
        for (int term = 0; term < worth.length; term++) add(term, passages);
        if (ranges.namesPlaces()) addPlaces(passages);
    }

    private void prepare(PassageTerms passages) {
        int texts = passages.texts();
        if (words.length < texts) {
            words = new float[texts * 2];
            pairs = new float[texts * 2];
            places = new float[texts * 2];
            norms = new float[texts * 2];
            totals = new float[texts * 2];
        }
        for (float[] part : new float[][] {words, pairs, places}) Arrays.fill(part, 0, texts, 0);
        found.clear(texts);
        named = 0;
        float average = weights.totals().averagePassage();
        for (int i = 0; i < texts; i++) {
            float usual = i < passages.passages() ? average : SearchSettings.HEAD_SYLLABLES;
            norms[i] = SearchSettings.OF_PASSAGES.norm(passages.length(i), usual);
        }
    }

    private void add(int term, PassageTerms passages) {
        tally.clear(passages.texts());
        ranges.count(term, passages, tally);
        if (term < question.asked().size()) named += tally.timesIn(passages.head());
        for (int i = 0; i < tally.size(); i++) {
            int text = tally.text(i);
            float times = tally.times(i);
            (term < question.asked().size() ? words : pairs)[text] += worth[term] * times / (times + norms[text]);
            found.add(term, text, times > AS_IT_SHOULD);
        }
    }

    private void addPlaces(PassageTerms passages) {
        tally.clear(passages.texts());
        ranges.countPlaces(passages, tally);
        for (int i = 0; i < tally.size(); i++)
            places[tally.text(i)] += settings.weights().place() * tally.times(i);
    }

    private float scored(int text) {
        return words[text] + pairs[text];
    }

    private float headings(int passage, PassageTerms passages) {
        int heading = passages.heading(passage);
        return heading == passages.head() ? 0 : settings.weights().head() * scored(heading);
    }

    private float head(PassageTerms passages) {
        return settings.weights().head() * scored(passages.head());
    }
}
