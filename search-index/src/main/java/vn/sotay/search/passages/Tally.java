package vn.sotay.search.passages;

/// How often a term stands in each text of a document. Used again and again.
public final class Tally {
    private float[] times = new float[256];
    private int[] texts = new int[256];
    private int size;

    /// Makes room, and forgets everything.
    public void clear(int textCount) {
        for (int i = 0; i < size; i++) times[texts[i]] = 0;
        size = 0;
        if (textCount > times.length) {
            times = new float[textCount * 2];
            texts = new int[textCount * 2];
        }
    }

    void add(int text, float more) {
        if (times[text] == 0) texts[size++] = text;
        times[text] += more;
    }

    /// Texts in which it stands.
    public int size() {
        return size;
    }

    public int text(int i) {
        return texts[i];
    }

    public float times(int i) {
        return times[texts[i]];
    }

    /// In this text.
    public float timesIn(int text) {
        return times[text];
    }
}
