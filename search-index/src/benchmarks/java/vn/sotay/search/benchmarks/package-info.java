/// Single steps timed with JMH (*đo từng bước*).
///
/// Open {@link vn.sotay.search.benchmarks.AnalyserBenchmark} and {@link
/// vn.sotay.search.benchmarks.RestorerBenchmark}. Compiled in the profile `benchmarks` only, without the checks of the
/// build, which JMH's generated code would not pass.
@NullMarked
package vn.sotay.search.benchmarks;

import org.jspecify.annotations.NullMarked;
