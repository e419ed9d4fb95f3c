package vn.sotay.search.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;
import vn.sotay.search.vietnamese.restoring.Restorer;
import vn.sotay.search.vietnamese.restoring.WordModel;

/// What was meant by a question: whole, half marked, slipped, and as keys of Telex.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RestorerBenchmark {
    private static final int CHARACTERS = 1_000_000;

    @Param({
        "Đảng viên dự bị được miễn sinh hoạt chi bộ khi nào",
        "đảng vien dự bi được mien sinh hoạt chi bo khi nào",
        "đảng vieen dự bij được miễn sịnh hoạt chi bộ khi nàp",
        "ddangr vieen duwj bij dduowcj mieenx sinh hoatj chi booj khi naof"
    })
    public String question = "";

    private final WordModel words = HandbookText.words(HandbookText.of(CHARACTERS));
    private final Restorer experienced = new Restorer(words);

    /// By one that has met these words before, as mostly.
    @Benchmark
    public List<Syllable> again() {
        return experienced.meant(Syllables.of(question).inOrder());
    }

    /// By one that meets each word for the first time.
    @Benchmark
    public List<Syllable> first() {
        return new Restorer(words).meant(Syllables.of(question).inOrder());
    }
}
