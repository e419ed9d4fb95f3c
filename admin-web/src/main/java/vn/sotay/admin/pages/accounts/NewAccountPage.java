package vn.sotay.admin.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.accounts.AccountDesk;
import vn.sotay.admin.accounts.AccountDesk.Outcome;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.access.Role;

/// Makes an account and shows the link for its owner, once.
@Controller
class NewAccountPage {
    private static final String VIEW = "admin/accounts/new";
    private static final String PATH = "/admin/accounts/new";

    private final AccountDesk desk;
    private final AccountFormView form;

    NewAccountPage(AccountDesk desk, AccountFormView form) {
        this.desk = desk;
        this.form = form;
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @GetMapping(PATH)
    String page(SignedIn caller, @RequestParam Optional<Role> role, Model model) {
        form.fill(model, caller, AccountForm.empty(role.filter(caller.role()::mayGrant)), Map.of());
        return VIEW;
    }

    /// Without a script the search for a unit or a member goes this way.
    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping(path = PATH, params = "find")
    String find(SignedIn caller, @ModelAttribute("typed") AccountForm typed, Model model) {
        form.fill(model, caller, typed, Map.of());
        return VIEW;
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping(path = PATH, params = "!find")
    String create(
            SignedIn caller, @ModelAttribute("typed") AccountForm typed, HttpServletRequest request, Model model) {
        Map<String, String> faults = new LinkedHashMap<>(typed.faults(true));
        if (faults.isEmpty())
            switch (desk.create(caller, typed.login(), typed.holder(caller, Optional.empty()))) {
                case Outcome.Done done -> {
                    return OneTimeLink.view(model, request, done, typed.name());
                }
                case Outcome.Refused refused -> faults.put("role", "accounts.refused." + refused.why());
                case Outcome.Taken taken ->
                    faults.put(desk.hasLogin(typed.login()) ? "login" : "external", "accounts.fault.taken");
            }
        form.fill(model, caller, typed, faults);
        return VIEW;
    }

    /// Part of the form: units that fit the words.
    @Requires(Permission.MANAGE_ACCOUNTS)
    @GetMapping("/admin/accounts/units")
    String units(
            SignedIn caller,
            @RequestParam Optional<String> unitWords,
            @RequestParam Optional<UnitId> unit,
            Model model) {
        model.addAttribute("units", form.units(caller, unitWords.orElse(""), unit));
        model.addAttribute("chosenUnit", unit.map(UnitId::value).orElse(""));
        return "admin/accounts/form :: units";
    }

    /// Part of the form: members that fit the words.
    @Requires(Permission.SEE_MEMBERS)
    @GetMapping("/admin/accounts/members")
    String members(
            SignedIn caller,
            @RequestParam Optional<String> memberWords,
            @RequestParam Optional<MemberId> member,
            Model model) {
        model.addAttribute("members", form.members(caller, memberWords.orElse(""), member));
        model.addAttribute(
                "chosenMember", member.map(id -> Long.toString(id.value())).orElse(""));
        return "admin/accounts/form :: members";
    }
}
