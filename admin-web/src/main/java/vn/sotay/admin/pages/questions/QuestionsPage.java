package vn.sotay.admin.pages.questions;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.questions.QuestionList;
import vn.sotay.admin.storage.questions.QuestionRow;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// What members of one's units asked in vain, most asked first.
@Controller
class QuestionsPage {
    private static final int MOST = 200;

    private final QuestionList questions;

    QuestionsPage(QuestionList questions) {
        this.questions = questions;
    }

    /// One question in words.
    ///
    /// @param days from the first to the last day it was asked
    record Line(long id, String words, String why, int times, String days, String committee) {}

    @Requires(Permission.ANSWER_QUESTIONS)
    @GetMapping("/admin/questions")
    String page(
            @RequestParam Optional<UnitId> unit,
            @RequestParam(defaultValue = "OPEN") QuestionRow.State state,
            SignedIn caller,
            Model model) {
        UnitId scope = unit.or(caller::unit).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        model.addAttribute("state", state);
        model.addAttribute("states", QuestionRow.State.values());
        model.addAttribute("questions", lines(questions.of(scope, state, MOST)));
        return "admin/questions/list";
    }

    private static List<Line> lines(List<QuestionRow> rows) {
        return rows.stream().map(QuestionsPage::line).toList();
    }

    static Line line(QuestionRow row) {
        String first = VietnamTime.written(row.asked().first());
        String last = VietnamTime.written(row.asked().last());
        return new Line(
                row.id().value(),
                row.words(),
                row.why().name(),
                row.asked().times(),
                first.equals(last) ? first : first + " – " + last,
                row.whose().committee());
    }
}
