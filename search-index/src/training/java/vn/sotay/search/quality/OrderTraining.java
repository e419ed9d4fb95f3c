package vn.sotay.search.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import vn.sotay.search.ranking.LearnedOrder;

/// Teaches the order of documents with the questions of some sets, as typed in every way their folders have. First
/// with three quarters of the questions, to say what that does to the last quarter; then with all. System
/// properties: `sets` folders parted by commas, `work` a folder that keeps their indexes, `out` the file of trees.
public final class OrderTraining {
    private static final int TREES = 150;

    /// Of four; left out at first.
    private static final int UNSEEN = 0;

    private static final Map<String, Object> HOW = Map.of(
            "objective", "rank:ndcg",
            "eta", 0.1,
            "max_depth", 4,
            "min_child_weight", 0.5,
            "subsample", 0.7,
            "colsample_bytree", 0.6,
            "tree_method", "hist",
            "max_bin", 64,
            "nthread", 1,
            "seed", 7);

    private OrderTraining() {}

    public static void main(String[] arguments) throws IOException, XGBoostError {
        Path work = Path.of(setting("work"));
        List<Lesson> lessons = new ArrayList<>();
        for (String folder : setting("sets").split(",", -1))
            lessons.addAll(new LessonReader(Path.of(folder), work).lessons());
        Booster tried = taught(lessons.stream().filter(one -> one.part() != UNSEEN).toList());
        tell(tried, lessons.stream().filter(one -> one.part() == UNSEEN).toList());
        Booster all = taught(lessons);
        Files.writeString(Path.of(setting("out")), TreesText.of(all, lessons));
    }

    private static Booster taught(List<Lesson> lessons) throws XGBoostError {
        List<Lesson> telling = lessons.stream().filter(Lesson::telling).toList();
        DMatrix rows = rows(telling);
        rows.setLabel(Lesson.joined(telling, Lesson::answers));
        rows.setGroup(telling.stream().mapToInt(Lesson::size).toArray());
        return XGBoost.train(rows, HOW, TREES, Map.of(), null, null);
    }

    private static DMatrix rows(List<Lesson> lessons) throws XGBoostError {
        int count = lessons.stream().mapToInt(Lesson::size).sum();
        DMatrix rows = new DMatrix(Lesson.joined(lessons, Lesson::rows), count, Lesson.WIDTH, Float.NaN);
        float[] evidence = Lesson.joined(lessons, Lesson::evidence);
        for (int i = 0; i < evidence.length; i++) evidence[i] *= LearnedOrder.OF_HIGHEST;
        rows.setBaseMargin(evidence);
        return rows;
    }

    private static void tell(Booster booster, List<Lesson> lessons) throws XGBoostError {
        float[][] scores = booster.predict(rows(lessons), true);
        Map<String, Measures> before = new HashMap<>();
        Map<String, Measures> after = new HashMap<>();
        int at = 0;
        for (Lesson lesson : lessons) {
            float[] taught = new float[lesson.size()];
            for (int i = 0; i < taught.length; i++) taught[i] = scores[at++][0];
            before.computeIfAbsent(lesson.set(), set -> new Measures())
                    .add(lesson.ordered(lesson.evidence()), lesson.relevant());
            after.computeIfAbsent(lesson.set(), set -> new Measures())
                    .add(lesson.ordered(taught), lesson.relevant());
        }
        before.forEach((set, measures) -> System.out.printf(
                Locale.ROOT,
                "%s, %d questions not taught: nDCG@10 %.4f by evidence, %.4f as taught%n",
                set,
                measures.count(),
                measures.ndcg(),
                after.getOrDefault(set, measures).ndcg()));
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("-D" + name + "= is missing"));
    }
}
