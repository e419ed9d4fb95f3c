package vn.sotay.admin.pages.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.Callers;
import vn.sotay.admin.access.OpenToAll;
import vn.sotay.admin.security.HalfSignedIn;
import vn.sotay.admin.security.OidcSignIn;
import vn.sotay.admin.security.SignIn;
import vn.sotay.admin.security.SignIn.Outcome;

/// Name and password, then the code of the authenticator app.
@Controller
class SignInPage {
    private static final String PASSWORD_VIEW = "admin/signin/sign-in";
    private static final String CODE_VIEW = "admin/signin/code";
    private static final List<String> NOTICES = List.of("out", "stale", "nobody", "unshared");

    private final SignIn signIn;
    private final Inside inside;
    private final Callers callers;
    private final DemoDoor demo;
    private final Optional<OidcSignIn> shared;
    private final InstantSource time;

    SignInPage(
            SignIn signIn,
            Inside inside,
            Callers callers,
            DemoDoor demo,
            Optional<OidcSignIn> shared,
            InstantSource time) {
        this.signIn = signIn;
        this.inside = inside;
        this.callers = callers;
        this.demo = demo;
        this.shared = shared;
        this.time = time;
    }

    @ModelAttribute
    void waysIn(Model model) {
        model.addAttribute("demo", demo);
        shared.ifPresent(way -> model.addAttribute("shared", way));
    }

    @OpenToAll
    @GetMapping("/admin/sign-in")
    String page(HttpServletRequest request, Model model) {
        if (callers.of(request).isPresent()) return "redirect:/admin";
        NOTICES.stream()
                .filter(notice -> request.getParameter(notice) != null)
                .findFirst()
                .ifPresent(notice -> model.addAttribute("notice", notice));
        return PASSWORD_VIEW;
    }

    @OpenToAll
    @PostMapping("/admin/sign-in")
    String password(
            @RequestParam String login,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Outcome outcome = signIn.withPassword(login, password, request.getRemoteAddr());
        if (outcome instanceof Outcome.CodeWanted(AccountId account)) {
            HalfSignedIn.keep(account, request, time.instant());
            return "redirect:/admin/sign-in/code";
        }
        model.addAttribute("login", login);
        return answer(outcome, PASSWORD_VIEW, request, response, model);
    }

    @OpenToAll
    @GetMapping("/admin/sign-in/code")
    String codePage(HttpServletRequest request) {
        return half(request).isPresent() ? CODE_VIEW : "redirect:/admin/sign-in";
    }

    @OpenToAll
    @PostMapping("/admin/sign-in/code")
    String code(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<AccountId> account = half(request);
        if (account.isEmpty()) return "redirect:/admin/sign-in?stale";
        Outcome outcome = signIn.withCode(account.get(), code, request.getRemoteAddr());
        return answer(outcome, CODE_VIEW, request, response, model);
    }

    private Optional<AccountId> half(HttpServletRequest request) {
        return HalfSignedIn.of(request, time.instant());
    }

    private String answer(
            Outcome outcome, String again, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (outcome) {
            case Outcome.Welcome(AccountId account) -> inside.welcome(account, request, response);
            case Outcome.FactorMissing(AccountId account) -> inside.setFactorFirst(account);
            case Outcome.CodeWanted wanted -> "redirect:/admin/sign-in/code";
            case Outcome.Wrong wrong -> {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                model.addAttribute("wrong", true);
                yield again;
            }
            case Outcome.TooMany(Duration pause) -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
                model.addAttribute("minutes", pause.toMinutes() + 1);
                yield again;
            }
        };
    }
}
