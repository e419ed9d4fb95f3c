package vn.sotay.search.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.Passage;
import vn.sotay.search.golden.DemoHandbook;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;
import vn.sotay.search.vietnamese.restoring.WordModel;

/// The texts of the demo handbook as one, and what a library of them would know of words.
final class HandbookText {
    private HandbookText() {}

    /// @param length characters, by saying it again where it is shorter
    static String of(int length) {
        String all = new DemoHandbook()
                .changes().stream()
                        .filter(DocumentChanges.Change.Kept.class::isInstance)
                        .map(DocumentChanges.Change.Kept.class::cast)
                        .flatMap(kept -> kept.passages().stream())
                        .map(Passage::text)
                        .collect(Collectors.joining("\n"));
        return all.repeat(length / all.length() + 1).substring(0, length);
    }

    static WordModel words(String text) {
        Map<String, Long> syllables = new TreeMap<>();
        Map<String, Map<String, Long>> pairs = new TreeMap<>();
        List<Syllable> all = Syllables.of(text).inOrder();
        for (int i = 0; i < all.size(); i++) {
            syllables.merge(all.get(i).exact(), 1L, Long::sum);
            if (i > 0)
                pairs.computeIfAbsent(all.get(i - 1).exact(), first -> new TreeMap<>())
                        .merge(all.get(i).exact(), 1L, Long::sum);
        }
        WordModel model = new WordModel();
        syllables.forEach(model::add);
        pairs.forEach((first, seconds) -> seconds.forEach((second, count) -> model.addPair(first, second, count)));
        return model;
    }
}
