package vn.sotay.search.passages;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.util.BytesRef;

/// Which terms stand in which passages of a document, and how often. Written by {@link PassageTermsWriter}.
///
/// Passages are numbered from 0. After them come what stands above them: first the head of the document, then
/// each heading.
///
/// Layout in ints: passages, headings, terms; length of each text (passages, head, headings); heading of each
/// passage; codes of the terms, ascending without sign; where in the bytes that follow the postings of each term
/// begin, and where they all end. A posting is a varint: the distance from the text before, and one bit that says
/// whether a second varint follows with how often (else once).
public final class PassageTerms {
    public static final int NO_HEADING = -1;
    static final int FIXED = 3;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int base;
    private final int passages;
    private final int headings;
    private final int terms;
    private final int codes;
    private final int starts;
    private final int postings;

    public PassageTerms(BytesRef kept) {
        bytes = kept.bytes;
        base = kept.offset;
        passages = at(0);
        headings = at(1);
        terms = at(2);
        codes = FIXED + texts() + passages;
        starts = codes + terms;
        postings = base + ((starts + terms + 1) << 2);
    }

    public int passages() {
        return passages;
    }

    /// Passages, head and headings together.
    public int texts() {
        return passages + 1 + headings;
    }

    /// Syllables.
    public int length(int text) {
        return at(FIXED + text);
    }

    /// The number of the document's head among the texts.
    public int head() {
        return passages;
    }

    /// The number of a passage's heading among the texts; its head's when it has none.
    public int heading(int passage) {
        return passages + 1 + at(FIXED + texts() + passage);
    }

    /// Adds to the tally how often the terms of a range stand in each text, times `worth`.
    public void count(TermCode.Range range, float worth, Tally tally) {
        for (int term = first(range.low()); term < terms; term++) {
            if (Integer.compareUnsigned(at(codes + term), range.high()) > 0) return;
            countOne(term, worth, tally);
        }
    }

    private void countOne(int term, float worth, Tally tally) {
        int at = postings + at(starts + term);
        int end = postings + at(starts + term + 1);
        int text = 0;
        while (at < end) {
            int read = bytes[at++];
            int value = read & 0x7F;
            for (int shift = 7; read < 0; shift += 7) {
                read = bytes[at++];
                value |= (read & 0x7F) << shift;
            }
            text += value >>> 1;
            int often = 1;
            if ((value & 1) != 0) {
                read = bytes[at++];
                often = read & 0x7F;
                for (int shift = 7; read < 0; shift += 7) {
                    read = bytes[at++];
                    often |= (read & 0x7F) << shift;
                }
            }
            tally.add(text, often * worth);
        }
    }

    /// The first term whose code is not below.
    private int first(int code) {
        int low = 0;
        int high = terms;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.compareUnsigned(at(codes + middle), code) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int at(int place) {
        return (int) INT.get(bytes, base + (place << 2));
    }
}
