package vn.sotay.admin.pages.data;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
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
import vn.sotay.admin.storage.personaldata.Erasures;
import vn.sotay.admin.storage.personaldata.PostgresDataRequests;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.personaldata.DataRequest;
import vn.sotay.personaldata.DataRequestId;

/// What members of one's units ask about their data, what was answered, and who was erased.
@Controller
class DataRequestsPage {
    private static final int MOST = 100;

    private final PostgresDataRequests requests;
    private final Erasures erasures;
    private final AnswerDataRequest answering;
    private final MessageSource messages;
    private final InstantSource time;

    DataRequestsPage(
            PostgresDataRequests requests,
            Erasures erasures,
            AnswerDataRequest answering,
            MessageSource messages,
            InstantSource time) {
        this.requests = requests;
        this.erasures = erasures;
        this.answering = answering;
        this.messages = messages;
        this.time = time;
    }

    /// One request in words.
    ///
    /// @param answer empty while it waits
    record Line(long id, Whose whose, DataRequest.Kind kind, String words, Times times, boolean done, String answer) {}

    /// @param name empty once the person is erased
    record Whose(long member, String name, String unit) {}

    /// @param at  with the way it came
    /// @param due when it must be answered, or when it was
    record Times(String at, String due, boolean late) {}

    record ErasedLine(
            long member, String unit, String at, String basis, String paper, String requestedOn, String consents) {}

    @Requires(Permission.CHANGE_MEMBERS)
    @GetMapping("/admin/data-requests")
    String page(@RequestParam Optional<UnitId> unit, SignedIn caller, Locale locale, Model model) {
        return shown(unit, caller, locale, model);
    }

    private String shown(Optional<UnitId> unit, SignedIn caller, Locale locale, Model model) {
        UnitId scope = unit.or(caller::unit).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        DataWords words = new DataWords(messages, locale);
        Instant now = time.instant();
        model.addAttribute("waiting", lines(requests.waiting(scope, MOST), words, now));
        model.addAttribute("answered", lines(requests.answered(scope, MOST), words, now));
        model.addAttribute(
                "erased",
                erasures.of(scope, MOST).stream()
                        .map(done -> erased(done, words))
                        .toList());
        model.addAttribute("mayErase", caller.may(Permission.DECIDE_ON_MEMBERS));
        return "admin/data/requests";
    }

    @Requires(Permission.CHANGE_MEMBERS)
    @PostMapping("/admin/data-requests/{request}/answer")
    String answer(
            @PathVariable DataRequestId request,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String words,
            SignedIn caller,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        if (words.isBlank()) {
            model.addAttribute("faultAt", request.value());
            return shown(Optional.empty(), caller, locale, model);
        }
        DataWords say = new DataWords(messages, locale);
        switch (answering.answer(request, decision.equals("done"), words.strip(), caller)) {
            case TOLD -> redirect.addFlashAttribute("done", say.word("data.answered.told"));
            case KEPT -> redirect.addFlashAttribute("done", say.word("data.answered.kept"));
            case ANSWERED_BEFORE -> redirect.addFlashAttribute("failed", say.word("data.answered.before"));
            case ERASE_FIRST -> redirect.addFlashAttribute("failed", say.word("data.answered.erase"));
        }
        return "redirect:/admin/data-requests";
    }

    private static List<Line> lines(List<PostgresDataRequests.Row> rows, DataWords words, Instant now) {
        return rows.stream().map(row -> line(row, words, now)).toList();
    }

    private static Line line(PostgresDataRequests.Row row, DataWords words, Instant now) {
        DataRequest request = row.request();
        Whose whose = new Whose(request.asked().member().value(), row.member().orElse(""), row.unit());
        String due =
                VietnamTime.written(request.answer().map(DataRequest.Answer::at).orElseGet(request::due));
        String came = VietnamTime.written(request.at()) + ", "
                + words.through(request.asked().through());
        return new Line(
                request.id().value(),
                whose,
                request.asked().kind(),
                request.asked().words(),
                new Times(came, due, request.isLate(now)),
                request.answer().map(DataRequest.Answer::done).orElse(false),
                request.answer().map(DataRequest.Answer::words).orElse(""));
    }

    private static ErasedLine erased(Erasures.Done done, DataWords words) {
        return new ErasedLine(
                done.erasure().member().value(),
                done.unit(),
                VietnamTime.written(done.at()),
                words.word("data.basis." + done.erasure().basis()),
                done.erasure().paper(),
                VietnamTime.written(done.erasure().requestedOn()),
                String.join(", ", done.consents()));
    }
}
