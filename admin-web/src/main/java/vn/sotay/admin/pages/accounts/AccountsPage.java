package vn.sotay.admin.pages.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.accounts.AccountList;
import vn.sotay.admin.storage.accounts.AccountRow;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.access.Role;

/// The accounts of one's scope, by name.
@Controller
class AccountsPage {
    private static final String PATH = "/admin/accounts";
    private static final int ROWS = 50;

    private final AccountList accounts;

    AccountsPage(AccountList accounts) {
        this.accounts = accounts;
    }

    /// @param q words of the name or the login name
    record Asked(Optional<String> q, Optional<Role> role, Optional<AccountId> after, Optional<AccountId> before) {
        public String words() {
            return q.orElse("").strip();
        }

        public boolean isFiltered() {
            return !words().isEmpty() || role.isPresent();
        }

        String address(String side, AccountRow row) {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
            if (!words().isEmpty()) address.queryParam("q", "{q}");
            role.ifPresent(one -> address.queryParam("role", one.name()));
            return address.queryParam(side, row.id()).encode().build(words()).toString();
        }
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @GetMapping(PATH)
    String list(SignedIn caller, Asked asked, Model model) {
        boolean back = asked.before().isPresent();
        Optional<AccountList.Cursor> from =
                asked.before().or(asked::after).flatMap(accounts::find).map(AccountsPage::at);
        List<AccountRow> found = accounts.page(new AccountList.Query(
                caller.unit(), VietnameseText.withoutMarks(asked.words()), asked.role(), from, back, ROWS + 1));
        boolean more = found.size() > ROWS;
        List<AccountRow> rows =
                back ? found.subList(more ? 1 : 0, found.size()) : found.subList(0, Math.min(ROWS, found.size()));
        model.addAttribute("asked", asked);
        model.addAttribute("rows", rows);
        model.addAttribute("roles", grantable(caller));
        if (!rows.isEmpty() && (back ? more : from.isPresent()))
            model.addAttribute("earlier", asked.address("before", rows.getFirst()));
        if (!rows.isEmpty() && (back || more)) model.addAttribute("later", asked.address("after", rows.getLast()));
        return "admin/accounts/list";
    }

    private static AccountList.Cursor at(AccountRow row) {
        return new AccountList.Cursor(row.nameKey(), row.id());
    }

    static List<Role> grantable(SignedIn caller) {
        return Arrays.stream(Role.values()).filter(caller.role()::mayGrant).toList();
    }
}
