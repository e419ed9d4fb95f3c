package vn.sotay.search.ranking.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.search.ranking.trees.Trees.Nodes;

/// Reads trees from their text.
final class TreesReader {
    private static final Pattern PART = Pattern.compile("\\s*([()<]|[^\\s()<]+)");

    private final List<String> signals = new ArrayList<>();
    private final Nodes nodes = new Nodes();

    List<String> signals() {
        return signals;
    }

    Nodes nodes() {
        return nodes;
    }

    /// @return where the tree begins
    int tree(String line) {
        Matcher parts = PART.matcher(line);
        int root = node(parts, line);
        if (parts.find()) throw wrong(line);
        return root;
    }

    private int node(Matcher parts, String line) {
        String first = next(parts, line);
        if (!first.equals("(")) return nodes.add(Nodes.LEAF, number(first, line));
        int signal = signal(next(parts, line));
        if (!next(parts, line).equals("<")) throw wrong(line);
        int node = nodes.add(signal, number(next(parts, line), line));
        int below = node(parts, line);
        nodes.lead(node, below, node(parts, line));
        if (!next(parts, line).equals(")")) throw wrong(line);
        return node;
    }

    private int signal(String name) {
        int known = signals.indexOf(name);
        if (known >= 0) return known;
        signals.add(name);
        return signals.size() - 1;
    }

    private static String next(Matcher parts, String line) {
        if (!parts.find()) throw wrong(line);
        return parts.group(1);
    }

    private static float number(String part, String line) {
        try {
            return Float.parseFloat(part);
        } catch (NumberFormatException notANumber) {
            throw wrong(line);
        }
    }

    private static IllegalArgumentException wrong(String line) {
        return new IllegalArgumentException("not a tree: " + line);
    }
}
