package vn.sotay.search.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.sotay.search.ranking.Signal;

/// One question, typed in one way, with what is known of each document it may mean.
final class Lesson {
    static final int WIDTH = Signal.values().length;

    private static final int PARTS = 4;

    private final String set;
    private final String question;
    private final List<String> documents;
    private final Set<String> relevant;
    private final float[][] columns;

    /// @param columns a column for each signal
    Lesson(String set, String question, List<String> documents, Set<String> relevant, float[][] columns) {
        this.set = set;
        this.question = question;
        this.documents = documents;
        this.relevant = relevant;
        this.columns = columns;
    }

    /// The same for all ways in which a question is typed.
    int part() {
        return Math.floorMod(question.hashCode() * 31, PARTS);
    }

    String set() {
        return set;
    }

    Set<String> relevant() {
        return relevant;
    }

    int size() {
        return documents.size();
    }

    /// Whether some answer and some do not.
    boolean telling() {
        return documents.stream().anyMatch(relevant::contains)
                && documents.stream().anyMatch(one -> !relevant.contains(one));
    }

    float[] answers() {
        float[] answers = new float[size()];
        for (int i = 0; i < answers.length; i++) answers[i] = relevant.contains(documents.get(i)) ? 1 : 0;
        return answers;
    }

    float[] evidence() {
        return columns[List.of(Signal.values()).indexOf(Signal.EVIDENCE)].clone();
    }

    /// One document after the other.
    float[] rows() {
        float[] rows = new float[size() * WIDTH];
        for (int i = 0; i < size(); i++) for (int j = 0; j < WIDTH; j++) rows[i * WIDTH + j] = columns[j][i];
        return rows;
    }

    List<String> ordered(float[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .map(documents::get)
                .toList();
    }

    static float[] joined(List<Lesson> lessons, Function<Lesson, float[]> of) {
        List<float[]> parts = lessons.stream().map(of).toList();
        float[] all = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
