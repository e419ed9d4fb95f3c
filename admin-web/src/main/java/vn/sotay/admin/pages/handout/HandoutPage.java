package vn.sotay.admin.pages.handout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sotay.admin.access.OpenToAll;
import vn.sotay.admin.pages.FileAnswer;
import vn.sotay.admin.storage.handout.ReadableFiles;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.documents.OriginalId;
import vn.sotay.documents.handout.OneTimeLinks;

/// Shows a button first, so that programs which look at links to preview them use nothing up. There is no session
/// that another site could abuse: whoever knows the link may open it, and nobody else can.
@Controller
class HandoutPage {
    private static final String CLOSED = "handout/closed";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final OneTimeLinks links;
    private final HandedText texts;
    private final ReadableFiles files;
    private final FileAnswer answer;
    private final InstantSource time;
    private final WrongLinks wrong = new WrongLinks();

    HandoutPage(OneTimeLinks links, HandedText texts, ReadableFiles files, FileAnswer answer, InstantSource time) {
        this.links = links;
        this.texts = texts;
        this.files = files;
        this.answer = answer;
        this.time = time;
    }

    @OpenToAll
    @GetMapping("/d/{token}")
    String look(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        unkept(response);
        Optional<HttpStatus> fault = faultBefore(token, request);
        if (fault.isPresent()) return closed(fault.get(), response, model);
        if (links.seen(token, time.instant()).isEmpty()) return closed(missed(request), response, model);
        model.addAttribute("token", token);
        return "handout/door";
    }

    /// @return the name of a view, or the file
    @OpenToAll
    @PostMapping("/d/{token}")
    Object open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        unkept(response);
        Optional<HttpStatus> fault = faultBefore(token, request);
        if (fault.isPresent()) return closed(fault.get(), response, model);
        Optional<OneTimeLinks.Destination> found = links.use(token, time.instant());
        if (found.isEmpty()) return closed(missed(request), response, model);
        ChannelAccount reader = found.get().reader();
        return switch (found.get().target()) {
            case OneTimeLinks.Target.Text text -> text(text, reader, response, model);
            case OneTimeLinks.Target.File(var file) -> file(new OriginalId(file.id()), reader, response, model);
        };
    }

    private String text(
            OneTimeLinks.Target.Text target, ChannelAccount reader, HttpServletResponse response, Model model) {
        Optional<HandedText.Shown> shown = texts.read(target, reader);
        if (shown.isEmpty()) return closed(HttpStatus.FORBIDDEN, response, model);
        model.addAttribute("shown", shown.get());
        return "handout/text";
    }

    private Object file(OriginalId file, ChannelAccount reader, HttpServletResponse response, Model model) {
        return files.find(file, reader)
                .<Object>map(answer::shown)
                .orElseGet(() -> closed(HttpStatus.FORBIDDEN, response, model));
    }

    private Optional<HttpStatus> faultBefore(String token, HttpServletRequest request) {
        if (!wrong.allows(request.getRemoteAddr())) return Optional.of(HttpStatus.TOO_MANY_REQUESTS);
        if (FORM.matcher(token).matches()) return Optional.empty();
        wrong.another(request.getRemoteAddr());
        return Optional.of(HttpStatus.NOT_FOUND);
    }

    private HttpStatus missed(HttpServletRequest request) {
        wrong.another(request.getRemoteAddr());
        return HttpStatus.GONE;
    }

    private static String closed(HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute(
                "why",
                switch (status) {
                    case FORBIDDEN -> "refused";
                    case TOO_MANY_REQUESTS -> "tooMany";
                    default -> "gone";
                });
        return CLOSED;
    }

    private static void unkept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    }
}
