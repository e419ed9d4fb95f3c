package vn.sotay.search.stored;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;

/// What ranking must know of each document, by Lucene's number of it. Read once for each state of the index:
/// some 60 bytes a document.
public final class Entries {
    private final long[] documents;
    private final int[] lengths;
    private final int[] passages;
    private final int[] issued;
    private final String[] kinds;
    private final String[] owners;
    private final String[] symbolIssuers;
    private final FixedBitSet ended;
    private final FixedBitSet open;
    private final FixedBitSet live;

    private Entries(int count) {
        documents = new long[count];
        lengths = new int[count];
        passages = new int[count];
        issued = new int[count];
        kinds = new String[count];
        owners = new String[count];
        symbolIssuers = new String[count];
        ended = new FixedBitSet(Math.max(1, count));
        open = new FixedBitSet(Math.max(1, count));
        live = new FixedBitSet(Math.max(1, count));
    }

    public static Entries of(IndexReader index) throws IOException {
        Entries entries = new Entries(index.maxDoc());
        for (LeafReaderContext leaf : index.leaves()) entries.read(leaf);
        return entries;
    }

    public int count() {
        return documents.length;
    }

    public DocumentId document(int entry) {
        return new DocumentId(documents[entry]);
    }

    /// Syllables.
    public int length(int entry) {
        return lengths[entry];
    }

    public int passages(int entry) {
        return passages[entry];
    }

    /// Day of the epoch.
    public int issued(int entry) {
        return issued[entry];
    }

    public String kind(int entry) {
        return kinds[entry];
    }

    public String owner(int entry) {
        return owners[entry];
    }

    /// The letters of the issuer in the symbol, "tu"; empty without.
    public String symbolIssuer(int entry) {
        return symbolIssuers[entry];
    }

    public boolean ended(int entry) {
        return ended.get(entry);
    }

    /// {@link AccessClass#shows}. {@link AccessClass#reads} needs no filter: what is restricted has no text
    /// in the index.
    public FixedBitSet shownTo(Speaker.KnownMember reader) {
        FixedBitSet shown = open.clone();
        Set<UnitId> within = Set.copyOf(reader.within());
        for (int entry = 0; entry < documents.length; entry++)
            if (!shown.get(entry) && live.get(entry) && within.contains(new UnitId(owners[entry]))) shown.set(entry);
        return shown;
    }

    private void read(LeafReaderContext leaf) throws IOException {
        LeafReader reader = leaf.reader();
        Bits alive = reader.getLiveDocs();
        NumericDocValues document = DocValues.getNumeric(reader, IndexFields.DOCUMENT);
        NumericDocValues length = DocValues.getNumeric(reader, IndexFields.LENGTH);
        NumericDocValues count = DocValues.getNumeric(reader, IndexFields.PASSAGE_COUNT);
        NumericDocValues day = DocValues.getNumeric(reader, IndexFields.ISSUED);
        NumericDocValues over = DocValues.getNumeric(reader, IndexFields.ENDED);
        SortedDocValues kind = DocValues.getSorted(reader, IndexFields.KIND);
        SortedDocValues owner = DocValues.getSorted(reader, IndexFields.OWNER);
        SortedDocValues issuer = DocValues.getSorted(reader, IndexFields.ISSUER_LETTERS);
        SortedDocValues access = DocValues.getSorted(reader, IndexFields.ACCESS);
        for (int i = 0; i < reader.maxDoc(); i++) {
            int entry = leaf.docBase + i;
            documents[entry] = number(document, i);
            lengths[entry] = (int) number(length, i);
            passages[entry] = (int) number(count, i);
            issued[entry] = (int) number(day, i);
            kinds[entry] = name(kind, i);
            owners[entry] = name(owner, i);
            symbolIssuers[entry] = name(issuer, i);
            if (number(over, i) == 1) ended.set(entry);
            if (alive != null && !alive.get(i)) continue;
            live.set(entry);
            if (name(access, i).equals(AccessClass.PUBLIC.name())) open.set(entry);
        }
    }

    private static long number(NumericDocValues values, int entry) throws IOException {
        return values.advanceExact(entry) ? values.longValue() : 0;
    }

    private static String name(SortedDocValues values, int entry) throws IOException {
        return values.advanceExact(entry)
                ? values.lookupOrd(values.ordValue()).utf8ToString().intern()
                : "";
    }
}
