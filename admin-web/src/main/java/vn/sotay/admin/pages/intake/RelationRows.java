package vn.sotay.admin.pages.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.admin.intake.draft.DraftRelation;
import vn.sotay.documents.Relation;
import vn.sotay.language.VietnameseText;

/// The relations as the form sends them: `relation-kind-0`, `relation-symbol-0` and so on. A row without a kind
/// is taken out.
final class RelationRows {
    private static final int MOST = 200;
    private static final int LONGEST = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private RelationRows() {}

    static List<DraftRelation> of(Map<String, String> form) {
        List<DraftRelation> rows = new ArrayList<>();
        for (int i = 0; i < MOST && form.containsKey("relation-kind-" + i); i++)
            row(form, i).ifPresent(rows::add);
        return rows;
    }

    private static Optional<DraftRelation> row(Map<String, String> form, int index) {
        Optional<Relation.Kind> kind = Arrays.stream(Relation.Kind.values())
                .filter(one -> one.name().equals(form.get("relation-kind-" + index)))
                .findFirst();
        String symbol = text(form, "relation-symbol-" + index);
        String words = text(form, "relation-words-" + index);
        if (symbol.isEmpty() && words.isEmpty()) return Optional.empty();
        String target = text(form, "relation-target-" + index);
        return kind.map(one -> new DraftRelation(
                one,
                words.isEmpty() ? symbol : words,
                symbol,
                text(form, "relation-day-" + index),
                NUMBER.matcher(target).matches() ? target : ""));
    }

    private static String text(Map<String, String> form, String name) {
        String value = form.getOrDefault(name, "");
        return VietnameseText.clean(value.substring(0, Math.min(value.length(), LONGEST)))
                .replace('\n', ' ');
    }
}
