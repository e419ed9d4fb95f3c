package vn.sotay.search.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.sotay.documents.Passage;
import vn.sotay.documents.structure.DocumentStructure;
import vn.sotay.language.VietnameseText;
import vn.sotay.search.vietnamese.Syllables;

/// What becomes of 1,000 characters on their way into the index: that is one operation.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(AnalyserBenchmark.THOUSANDS)
public class AnalyserBenchmark {
    static final int THOUSANDS = 200;

    private final String clean = HandbookText.of(THOUSANDS * 1_000);
    private final String printed = clean.replace("\n", " \r\n\r\n").replace(", ", " ,\u00A0 ");

    @Benchmark
    public String cleaning() {
        return VietnameseText.clean(printed);
    }

    @Benchmark
    public List<Passage> passages() {
        return DocumentStructure.passagesOf(clean);
    }

    @Benchmark
    public Syllables syllables() {
        return Syllables.of(clean);
    }
}
