package vn.sotay.search.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import vn.sotay.search.stored.Entries;
import vn.sotay.search.stored.LibrarySearcher;

/// How well each document as a whole answers a question, and how rare its terms are. Everything is counted over
/// what the reader may see, so nothing else weighs in.
///
/// Term at a time: there are few documents and each is long, so adding up costs less than merging lists.
final class WholeTexts {
    private final LibrarySearcher index;
    private final FixedBitSet shown;
    private final TermPostings postings;
    private final Totals totals;
    private final float[] scores;
    private final float[] norms;
    private final float[] rarity;
    private final float[] likeness;
    private final float[] best;
    private int[] touched = new int[1 << 10];
    private int touchedCount;

    /// Sums over what the reader may see.
    record Totals(int documents, long passages, long syllables) {
        static Totals of(Entries entries, FixedBitSet shown) {
            int documents = 0;
            long passages = 0;
            long syllables = 0;
            for (int entry = first(shown); entry != DocIdSetIterator.NO_MORE_DOCS; entry = after(entry, shown)) {
                documents++;
                passages += entries.passages(entry);
                syllables += entries.length(entry);
            }
            return new Totals(documents, Math.max(1, passages), Math.max(1, syllables));
        }

        float averageDocument() {
            return (float) syllables / Math.max(1, documents);
        }

        float averagePassage() {
            return (float) syllables / passages;
        }
    }

    private WholeTexts(LibrarySearcher index, FixedBitSet shown, int terms) {
        this.index = index;
        this.shown = shown;
        this.postings = new TermPostings(index, shown);
        this.totals = Totals.of(index.entries(), shown);
        this.scores = new float[index.entries().count()];
        this.norms = new float[scores.length];
        this.best = new float[scores.length];
        this.rarity = new float[terms];
        this.likeness = new float[terms];
    }

    static WholeTexts of(AskedTerms asked, LibrarySearcher index, FixedBitSet shown) throws IOException {
        WholeTexts texts = new WholeTexts(index, shown, asked.terms().size());
        texts.reckonNorms();
        for (int i = 0; i < asked.terms().size(); i++)
            texts.add(i, asked.terms().get(i));
        return texts;
    }

    Totals totals() {
        return totals;
    }

    float score(int entry) {
        return scores[entry];
    }

    /// How rare a term is among passages.
    float rarity(int term) {
        return rarity[term];
    }

    /// What it is worth when it is found with other marks than it should have.
    float likeness(int term) {
        return likeness[term];
    }

    /// The documents that answer best as a whole, in the order of the index.
    int[] best(int atMost, FixedBitSet among) {
        int[] answering = new int[scores.length];
        int n = 0;
        for (int entry = 0; entry < scores.length; entry++)
            if (scores[entry] > 0 && among.get(entry)) answering[n++] = entry;
        if (n > atMost) {
            float[] ranked = new float[n];
            for (int i = 0; i < n; i++) ranked[i] = scores[answering[i]];
            Arrays.sort(ranked);
            float least = ranked[n - atMost];
            int kept = 0;
            for (int i = 0; i < n && kept < atMost; i++)
                if (scores[answering[i]] >= least) answering[kept++] = answering[i];
            n = kept;
        }
        return Arrays.copyOf(answering, n);
    }

    /// Of a word that no passage has.
    float rarityOfUnknown() {
        return Bm25.rarity(0, (double) totals.passages());
    }

    private void reckonNorms() {
        float average = totals.averageDocument();
        for (int entry = first(shown); entry != DocIdSetIterator.NO_MORE_DOCS; entry = after(entry, shown))
            norms[entry] =
                    SearchSettings.OF_WHOLE_DOCUMENTS.norm(index.entries().length(entry), average);
    }

    private void add(int number, AskedTerms.Term term) throws IOException {
        List<AskedTerms.Form> forms = term.forms();
        for (int i = 0; i < forms.size(); i++) {
            AskedTerms.Form form = forms.get(i);
            postings.read(form);
            float rare = rarityAmongPassages();
            if (i == 0) rarity[number] = rare;
            likeness[number] = Math.min(1, form.worth() * rare / rarity[number]);
            addBest(term.weight() * form.worth() * Bm25.rarity(postings.size(), totals.documents()));
        }
        for (int i = 0; i < touchedCount; i++) {
            scores[touched[i]] += best[touched[i]];
            best[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    /// How many passages have a term is not counted; as if its occurrences fell on them by chance.
    private float rarityAmongPassages() {
        double all = (double) totals.passages();
        return Bm25.rarity(all * -Math.expm1(-postings.occurrences() / all), all);
    }

    private void addBest(float weight) {
        for (int i = 0; i < postings.size(); i++) {
            int entry = postings.entry(i);
            int count = postings.count(i);
            float score = weight * count / (count + norms[entry]);
            if (best[entry] == 0) touch(entry);
            best[entry] = Math.max(best[entry], score);
        }
    }

    private void touch(int entry) {
        if (touchedCount == touched.length) touched = Arrays.copyOf(touched, touchedCount * 2);
        touched[touchedCount++] = entry;
    }

    private static int first(FixedBitSet shown) {
        return shown.nextSetBit(0);
    }

    private static int after(int entry, FixedBitSet shown) {
        return entry + 1 < shown.length() ? shown.nextSetBit(entry + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
}
