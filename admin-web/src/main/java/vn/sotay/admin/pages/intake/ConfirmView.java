package vn.sotay.admin.pages.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import vn.sotay.admin.intake.DraftCheck;
import vn.sotay.admin.intake.draft.Draft;
import vn.sotay.admin.intake.draft.Field;
import vn.sotay.admin.intake.draft.Problem;
import vn.sotay.admin.intake.draft.Remark;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.Relation;

/// What the page of confirmation shows of a draft.
final class ConfirmView {
    private ConfirmView() {}

    /// A field of the form with what is said beside it.
    ///
    /// @param fault the message key of what is wrong, or empty
    /// @param place where it was read, as the id of a mark, or empty
    public record Row(Field field, String value, List<Remark> remarks, String fault, String place) {
        public String key() {
            return field.key();
        }
    }

    static void show(Draft draft, String text, DraftCheck.Findings findings, boolean asked, Model model) {
        MarkedText marked = MarkedText.of(text, draft.trace().places());
        List<Problem> problems = asked ? findings.problems() : List.of();
        Map<String, Row> rows = Arrays.stream(Field.values())
                .map(field -> row(draft, field, findings.remarks(), problems, marked.marked()))
                .collect(Collectors.toMap(Row::key, Function.identity()));
        model.addAttribute("rows", rows);
        model.addAttribute("marked", marked);
        model.addAttribute("placed", marked.marked());
        model.addAttribute("draft", draft);
        model.addAttribute("findings", findings);
        model.addAttribute("problems", problems);
        model.addAttribute("kinds", DocumentKind.values());
        model.addAttribute("accesses", AccessClass.values());
        model.addAttribute("relationKinds", Relation.Kind.values());
    }

    private static Row row(Draft draft, Field field, List<Remark> remarks, List<Problem> problems, Set<String> marked) {
        String fault = problems.stream()
                .filter(problem -> problem.field() == field)
                .findFirst()
                .map(problem -> "intake.problem." + problem.why())
                .orElse("");
        List<Remark> beside =
                remarks.stream().filter(remark -> remark.field() == field).toList();
        String place = marked.contains(field.key()) ? "place-" + field.key() : "";
        return new Row(field, Objects.requireNonNull(draft.fields().get(field)), beside, fault, place);
    }
}
