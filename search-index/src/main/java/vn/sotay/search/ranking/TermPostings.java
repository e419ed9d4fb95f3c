package vn.sotay.search.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.sotay.search.stored.IndexFields;
import vn.sotay.search.stored.LibrarySearcher;

/// Which of the shown documents have a term, and how often. One term is read after the other; what is opened for
/// the first serves the others, which is most of the work.
final class TermPostings {
    private final LibrarySearcher index;
    private final FixedBitSet shown;
    private final Map<String, List<Part>> parts = new HashMap<>();
    private final DocAndFloatFeatureBuffer block = new DocAndFloatFeatureBuffer();
    private int[] entries = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;
    private long occurrences;

    TermPostings(LibrarySearcher index, FixedBitSet shown) {
        this.index = index;
        this.shown = shown;
    }

    /// A field in one part of the index.
    private static final class Part {
        private final int base;
        private final TermsEnum terms;
        private @Nullable PostingsEnum postings;

        Part(int base, TermsEnum terms) {
            this.base = base;
            this.terms = terms;
        }
    }

    void read(AskedTerms.Form form) throws IOException {
        size = 0;
        occurrences = 0;
        BytesRef text = new BytesRef(form.text());
        List<Part> of = parts.get(form.field());
        if (of == null) {
            of = parts(form.field());
            parts.put(form.field(), of);
        }
        for (Part part : of) if (part.terms.seekExact(text)) read(part);
    }

    /// Documents.
    int size() {
        return size;
    }

    /// Ascending within what everybody may read and within the rest.
    int entry(int i) {
        return entries[i];
    }

    int count(int i) {
        return counts[i];
    }

    /// In all of them together.
    long occurrences() {
        return occurrences;
    }

    private List<Part> parts(String field) throws IOException {
        List<Part> found = new ArrayList<>();
        for (String prefix : IndexFields.PREFIXES)
            for (LeafReaderContext leaf : index.getLeafContexts()) {
                Terms terms = leaf.reader().terms(prefix + field);
                if (terms != null) found.add(new Part(leaf.docBase, terms.iterator()));
            }
        return found;
    }

    private void read(Part part) throws IOException {
        PostingsEnum postings = part.terms.postings(part.postings, PostingsEnum.FREQS);
        part.postings = postings;
        postings.nextDoc();
        while (true) {
            postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, block);
            if (block.size == 0) return;
            makeRoom(size + block.size);
            for (int i = 0; i < block.size; i++) {
                int entry = part.base + block.docs[i];
                if (shown.get(entry)) add(entry, (int) block.features[i]);
            }
        }
    }

    private void add(int entry, int count) {
        entries[size] = entry;
        counts[size++] = count;
        occurrences += count;
    }

    private void makeRoom(int most) {
        if (most <= entries.length) return;
        entries = Arrays.copyOf(entries, most * 2);
        counts = Arrays.copyOf(counts, most * 2);
    }
}
