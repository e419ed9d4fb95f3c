package vn.sotay.search.stored;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.sotay.search.vietnamese.restoring.WordModel;

/// Reads a {@link WordModel} from what is counted in the index anyway: whole documents that everybody may
/// read. What is internal stands in other fields, so no word of it is ever proposed.
public final class WordModels {
    /// Longer ones are no syllables, and those with digits are numbers or codes.
    private static final Pattern SYLLABLE = Pattern.compile("\\p{L}{1,7}[1-5]?");

    /// What stands once in a large library is mostly a slip itself.
    private static final long LARGE = 5_000_000;

    private static final String EXACT = IndexFields.OF_ALL + IndexFields.EXACT;
    private static final String EXACT_PAIR = IndexFields.OF_ALL + IndexFields.EXACT_PAIR;

    private final IndexReader reader;
    private final long least;

    private WordModels(IndexReader reader) throws IOException {
        this.reader = reader;
        this.least = reader.getSumTotalTermFreq(EXACT) > LARGE ? 2 : 1;
    }

    public static WordModel of(IndexReader reader) throws IOException {
        WordModels models = new WordModels(reader);
        WordModel model = new WordModel();
        models.each(EXACT, (term, count) -> {
            if (SYLLABLE.matcher(term).matches()) model.add(term, count);
        });
        models.each(EXACT_PAIR, (term, count) -> {
            int parting = term.indexOf(' ');
            model.addPair(term.substring(0, parting), term.substring(parting + 1), count);
        });
        model.addAsked();
        return model;
    }

    private interface Counted {
        void take(String term, long count);
    }

    private void each(String field, Counted counted) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) return;
        TermsEnum all = terms.iterator();
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            long count = all.totalTermFreq();
            if (count >= least) counted.take(term.utf8ToString(), count);
        }
    }
}
