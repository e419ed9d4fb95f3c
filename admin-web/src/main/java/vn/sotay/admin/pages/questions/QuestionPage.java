package vn.sotay.admin.pages.questions;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.questions.QuestionId;
import vn.sotay.admin.storage.questions.QuestionRow;
import vn.sotay.conversation.Speaker;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.access.Permission;

/// One question without an answer: point to a passage, write an answer, or dismiss it.
@Controller
class QuestionPage {
    private final Answering answering;
    private final PassageChoices passages;
    private final UnitReaders readers;
    private final MessageSource messages;
    private final InstantSource time;

    QuestionPage(
            Answering answering,
            PassageChoices passages,
            UnitReaders readers,
            MessageSource messages,
            InstantSource time) {
        this.answering = answering;
        this.passages = passages;
        this.readers = readers;
        this.messages = messages;
        this.time = time;
    }

    @Requires(Permission.ANSWER_QUESTIONS)
    @GetMapping("/admin/questions/{question}")
    String page(@PathVariable QuestionId question, @RequestParam Optional<String> q, Model model) {
        QuestionRow row = row(question);
        return shown(row, q.orElse(row.words()), new EntryForm(row.words(), ""), Map.of(), model);
    }

    @Requires(Permission.ANSWER_QUESTIONS)
    @PostMapping("/admin/questions/{question}/passage")
    String point(
            @PathVariable QuestionId question,
            @RequestParam(defaultValue = "") String passage,
            SignedIn caller,
            Locale locale,
            RedirectAttributes redirect) {
        QuestionRow row = row(question);
        Optional<PassageChoices.Picked> picked = passages.picked(passage, reader(row));
        if (picked.isEmpty()) return told(false, "questions.passage.gone", locale, redirect);
        boolean done = answering
                .answers()
                .pointTo(row, picked.get().document(), picked.get().path(), caller);
        return told(done, done ? "questions.done.passage" : "questions.settled", locale, redirect);
    }

    @Requires(Permission.ANSWER_QUESTIONS)
    @PostMapping("/admin/questions/{question}/entry")
    String answer(
            @PathVariable QuestionId question,
            EntryForm form,
            SignedIn caller,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        QuestionRow row = row(question);
        Map<String, String> faults = form.faults();
        if (!faults.isEmpty()) return shown(row, row.words(), form, faults, model);
        boolean done = answering.answers().answer(row, form.entry(), VietnamTime.day(time.instant()), caller);
        return told(done, done ? "questions.done.entry" : "questions.settled", locale, redirect);
    }

    @Requires(Permission.ANSWER_QUESTIONS)
    @PostMapping("/admin/questions/{question}/dismiss")
    String dismiss(@PathVariable QuestionId question, SignedIn caller, Locale locale, RedirectAttributes redirect) {
        boolean done = answering.answers().dismiss(row(question), caller);
        return told(done, done ? "questions.done.dismiss" : "questions.settled", locale, redirect);
    }

    private QuestionRow row(QuestionId question) {
        return answering.questions().find(question).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    private Speaker.KnownMember reader(QuestionRow row) {
        return readers.of(row.whose().unit());
    }

    private String shown(QuestionRow row, String words, EntryForm form, Map<String, String> faults, Model model) {
        model.addAttribute("question", QuestionsPage.line(row));
        model.addAttribute("open", row.state() == QuestionRow.State.OPEN);
        model.addAttribute("state", row.state());
        model.addAttribute("q", words);
        model.addAttribute("passages", passages.found(words, reader(row)));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "admin/questions/question";
    }

    private String told(boolean done, String key, Locale locale, RedirectAttributes redirect) {
        redirect.addFlashAttribute(done ? "done" : "failed", messages.getMessage(key, null, locale));
        return "redirect:/admin/questions";
    }
}
