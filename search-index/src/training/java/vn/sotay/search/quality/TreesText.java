package vn.sotay.search.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoostError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.search.ranking.Signal;

/// What was taught, in the form that the product reads.
final class TreesText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TreesText() {}

    static String of(Booster booster, List<Lesson> lessons) throws XGBoostError {
        String[] names = Arrays.stream(Signal.values()).map(Signal::name).toArray(String[]::new);
        StringBuilder text = new StringBuilder("# Written by the command that teaches the order; see the README.\n");
        lessons.stream()
                .collect(Collectors.groupingBy(Lesson::set, Collectors.counting()))
                .forEach((set, count) -> text.append("# %s: %d questions\n".formatted(set, count)));
        for (String tree : booster.getModelDump(names, false, "json")) {
            append(JSON.readTree(tree), text);
            text.append('\n');
        }
        return text.toString();
    }

    private static void append(JsonNode node, StringBuilder text) {
        if (node.has("leaf")) {
            text.append(number(node.path("leaf").asDouble()));
            return;
        }
        text.append('(').append(node.path("split").asString()).append(" < ");
        text.append(number(node.path("split_condition").asDouble())).append(' ');
        append(child(node, "yes"), text);
        text.append(' ');
        append(child(node, "no"), text);
        text.append(')');
    }

    private static JsonNode child(JsonNode node, String which) {
        int wanted = node.path(which).asInt();
        for (JsonNode child : node.path("children")) if (child.path("nodeid").asInt() == wanted) return child;
        throw new IllegalArgumentException("a tree without " + which);
    }

    /// Four figures are enough, and keep the file small.
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
