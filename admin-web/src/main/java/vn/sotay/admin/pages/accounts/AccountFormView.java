package vn.sotay.admin.pages.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.security.OidcSignIn;
import vn.sotay.admin.storage.accounts.Choices;
import vn.sotay.admin.storage.accounts.Choices.Choice;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// Gives the form of an account what it shows: roles to give, units and members to choose from.
@Component
class AccountFormView {
    private static final int LEAST_LETTERS = 2;

    private final Choices choices;
    private final Optional<OidcSignIn> shared;

    AccountFormView(Choices choices, Optional<OidcSignIn> shared) {
        this.choices = choices;
        this.shared = shared;
    }

    void fill(Model model, SignedIn caller, AccountForm typed, Map<String, String> faults) {
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("roles", AccountsPage.grantable(caller));
        model.addAttribute("units", units(caller, typed.unitWords(), typed.unit()));
        model.addAttribute("chosenUnit", typed.unit().map(UnitId::value).orElse(""));
        if (caller.may(Permission.SEE_MEMBERS)) {
            model.addAttribute("members", members(caller, typed.memberWords(), typed.member()));
            model.addAttribute(
                    "chosenMember",
                    typed.member().map(id -> Long.toString(id.value())).orElse(""));
        }
        shared.ifPresent(way -> model.addAttribute("shared", way));
    }

    /// The chosen one first, then those that fit.
    List<Choice> units(SignedIn caller, String words, Optional<UnitId> chosen) {
        return together(
                chosen.flatMap(choices::unit), choices.units(caller.unit(), VietnameseText.withoutMarks(words)));
    }

    List<Choice> members(SignedIn caller, String words, Optional<MemberId> chosen) {
        Optional<Choice> first = chosen.flatMap(choices::member);
        if (words.length() < LEAST_LETTERS || caller.unit().isEmpty())
            return first.stream().toList();
        return together(first, choices.members(caller.unit().get(), VietnameseText.withoutMarks(words)));
    }

    private static List<Choice> together(Optional<Choice> first, List<Choice> others) {
        List<Choice> all = new ArrayList<>(first.stream().toList());
        others.stream().filter(other -> !all.contains(other)).forEach(all::add);
        return all;
    }
}
