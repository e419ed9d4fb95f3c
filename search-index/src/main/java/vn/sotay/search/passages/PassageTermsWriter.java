package vn.sotay.search.passages;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// Writes {@link PassageTerms}.
public final class PassageTermsWriter {
    private final int passages;
    private final int[] lengths;
    private final int[] headings;
    private long[] standing = new long[1 << 10];
    private int size;
    private byte[] postings = new byte[1 << 10];
    private int used;

    /// @param headings of each passage the number of its heading, or -1
    public PassageTermsWriter(int[] headings, int headingCount) {
        this.passages = headings.length;
        this.headings = headings.clone();
        this.lengths = new int[passages + 1 + headingCount];
    }

    public void passage(int number, Syllables text, List<String> places) {
        add(number, text);
        for (String place : places) stands(TermCode.ofPlace(place), number);
    }

    public void head(Syllables text) {
        add(passages, text);
    }

    public void heading(int number, Syllables text) {
        add(passages + 1 + number, text);
    }

    private void add(int number, Syllables text) {
        lengths[number] = text.inOrder().size();
        Syllable before = null;
        for (Syllable syllable : text.inOrder()) {
            stands(TermCode.of(syllable), number);
            if (before != null) pair(before, syllable, number);
            before = syllable;
        }
    }

    private void pair(Syllable before, Syllable syllable, int number) {
        stands(TermCode.of(before, syllable), number);
        if (isNumber(before)) stands(TermCode.of(TermCode.NUMBER, syllable), number);
        if (isNumber(syllable)) stands(TermCode.of(before, TermCode.NUMBER), number);
    }

    private static boolean isNumber(Syllable syllable) {
        return Character.isDigit(syllable.exact().charAt(0));
    }

    private void stands(int code, int text) {
        if (size == standing.length) standing = Arrays.copyOf(standing, size * 2);
        standing[size++] = ((long) (code ^ Integer.MIN_VALUE) << Integer.SIZE) | text;
    }

    public BytesRef bytes() {
        Arrays.sort(standing, 0, size);
        int[] codes = new int[size];
        int[] starts = new int[size + 1];
        int terms = 0;
        for (int at = 0; at < size; ) {
            codes[terms] = code(at);
            starts[terms++] = used;
            at = writeTerm(at);
        }
        starts[terms] = used;
        return written(Arrays.copyOf(codes, terms), Arrays.copyOf(starts, terms + 1));
    }

    private int code(int at) {
        return (int) (standing[at] >> Integer.SIZE) ^ Integer.MIN_VALUE;
    }

    private int writeTerm(int begin) {
        int code = code(begin);
        int before = 0;
        int at = begin;
        while (at < size && code(at) == code) {
            int text = (int) standing[at];
            int end = at;
            while (end < size && standing[end] == standing[at]) end++;
            int often = end - at;
            write(((text - before) << 1) | (often > 1 ? 1 : 0));
            if (often > 1) write(often);
            before = text;
            at = end;
        }
        return at;
    }

    private void write(int value) {
        if (used + 5 > postings.length) postings = Arrays.copyOf(postings, postings.length * 2);
        int left = value;
        while (left > 0x7F) {
            postings[used++] = (byte) ((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        postings[used++] = (byte) left;
    }

    private BytesRef written(int[] codes, int[] starts) {
        int ints = PassageTerms.FIXED + lengths.length + headings.length + codes.length + starts.length;
        ByteBuffer all = ByteBuffer.allocate(ints * Integer.BYTES + used).order(ByteOrder.LITTLE_ENDIAN);
        all.putInt(passages).putInt(lengths.length - passages - 1).putInt(codes.length);
        for (int[] part : new int[][] {lengths, headings, codes, starts}) for (int value : part) all.putInt(value);
        all.put(postings, 0, used);
        return new BytesRef(all.array());
    }
}
