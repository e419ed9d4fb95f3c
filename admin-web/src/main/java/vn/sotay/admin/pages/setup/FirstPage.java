package vn.sotay.admin.pages.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.OpenToAll;
import vn.sotay.admin.accounts.FirstAdministrator;
import vn.sotay.admin.accounts.Handover;
import vn.sotay.admin.accounts.NewCredentials;
import vn.sotay.admin.pages.account.CredentialViews;
import vn.sotay.admin.pages.accounts.AccountFields;
import vn.sotay.admin.security.SessionStart;
import vn.sotay.admin.security.secrets.Draft;
import vn.sotay.organisation.access.PasswordFault;

/// The first administrator makes their account.
@Controller
class FirstPage {
    private static final String VIEW = "admin/setup/first";

    private final FirstAdministrator first;
    private final NewCredentials fresh;
    private final SessionStart start;

    FirstPage(FirstAdministrator first, NewCredentials fresh, SessionStart start) {
        this.first = first;
        this.fresh = fresh;
        this.start = start;
    }

    record Person(String name, String login, String password, String again) {
        static final Person NOBODY = new Person("", "quantri", "", "");

        Person tidied() {
            return new Person(name.strip(), login.strip().toLowerCase(Locale.ROOT), password, again);
        }
    }

    @OpenToAll
    @GetMapping("/admin/first/{token}")
    String page(@PathVariable String token, HttpServletResponse response, Model model) {
        if (!first.isOpen(token)) return gone(response);
        return form(token, Person.NOBODY, Map.of(), model);
    }

    @OpenToAll
    @PostMapping("/admin/first/{token}")
    String person(
            @PathVariable String token,
            @ModelAttribute("typed") Person typed,
            HttpServletResponse response,
            Model model) {
        if (!first.isOpen(token)) return gone(response);
        Person person = typed.tidied();
        Map<String, String> faults = faultsOf(person);
        Optional<PasswordFault> weak = fresh.faultOf(person.password(), person.login(), person.name());
        if (weak.isPresent() || !person.password().equals(person.again())) CredentialViews.passwordFault(model, weak);
        if (!faults.isEmpty() || model.containsAttribute("passwordFault")) return form(token, person, faults, model);
        Draft draft = fresh.draft(person.login(), person.name(), Optional.of(person.password()));
        return CredentialViews.factor(model, pathOf(token), draft, fresh.sealed(draft, token));
    }

    private Map<String, String> faultsOf(Person person) {
        Map<String, String> faults = new LinkedHashMap<>();
        AccountFields.nameFault(person.name()).ifPresent(fault -> faults.put("name", fault));
        AccountFields.loginFault(person.login()).ifPresent(fault -> faults.put("login", fault));
        if (first.hasLogin(person.login())) faults.put("login", "accounts.fault.taken");
        return faults;
    }

    @OpenToAll
    @PostMapping("/admin/first/{token}/code")
    String code(
            @PathVariable String token,
            @RequestParam String draft,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Draft> opened = fresh.open(draft, token);
        if (opened.isEmpty()) return "redirect:/admin/first/" + token;
        OptionalLong proof = fresh.proof(opened.get(), code);
        if (proof.isEmpty()) {
            model.addAttribute("wrong", true);
            return CredentialViews.factor(model, pathOf(token), opened.get(), draft);
        }
        Optional<Handover.Done> done = first.complete(token, opened.get(), proof.getAsLong(), request.getRemoteAddr());
        if (done.isEmpty()) return gone(response);
        start.begin(done.get().account(), request, response);
        return CredentialViews.recoveryCodes(model, done.get().recoveryCodes(), "/admin/setup/province");
    }

    private static String form(String token, Person typed, Map<String, String> faults, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return VIEW;
    }

    private static String pathOf(String token) {
        return "/admin/first/" + token + "/code";
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_GONE);
        return "admin/setup/first-gone";
    }
}
