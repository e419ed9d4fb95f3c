package vn.sotay.admin.pages.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.security.SessionStart;
import vn.sotay.admin.security.SignedInDoor;
import vn.sotay.admin.storage.accounts.AccountLinks;

/// Where somebody goes whose identity is proven.
@Component
class Inside {
    private static final Duration AT_ONCE = Duration.ofMinutes(15);

    private final SessionStart start;
    private final SignedInDoor door;
    private final AccountLinks links;
    private final InstantSource time;

    Inside(SessionStart start, SignedInDoor door, AccountLinks links, InstantSource time) {
        this.start = start;
        this.door = door;
        this.links = links;
        this.time = time;
    }

    String welcome(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        start.begin(account, request, response);
        return "redirect:" + door.wanted(request, response);
    }

    /// Nobody works with a password alone: the way leads to the page where both are set.
    String setFactorFirst(AccountId account) {
        return "redirect:/admin/invitation/"
                + links.issue(account, time.instant().plus(AT_ONCE));
    }
}
