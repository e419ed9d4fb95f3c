package vn.sotay.admin.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.accounts.OwnAccount;
import vn.sotay.admin.security.LiveSessions;
import vn.sotay.admin.security.SessionId;
import vn.sotay.admin.security.SessionStart;
import vn.sotay.admin.storage.accounts.AccountChanges;
import vn.sotay.admin.storage.accounts.AccountList;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.access.Permission;

/// Who I am here, how I get in, and where I am signed in.
@Controller
class MyAccountPage {
    private static final String AGAIN = "redirect:/admin/me";

    private final AccountList accounts;
    private final AccountChanges changes;
    private final LiveSessions sessions;
    private final OwnAccount own;
    private final Told say;
    private final InstantSource time;

    MyAccountPage(
            AccountList accounts,
            AccountChanges changes,
            LiveSessions sessions,
            OwnAccount own,
            Told say,
            InstantSource time) {
        this.accounts = accounts;
        this.changes = changes;
        this.sessions = sessions;
        this.own = own;
        this.say = say;
        this.time = time;
    }

    /// @param here whether it is the session of this call
    record Place(SessionId id, DeviceWords device, String address, String started, String seen, boolean here) {}

    @Requires(Permission.USE_OWN_ACCOUNT)
    @GetMapping("/admin/me")
    String page(SignedIn caller, HttpServletRequest request, Model model) {
        model.addAttribute("me", accounts.find(caller.account()).orElseThrow());
        model.addAttribute("codesLeft", changes.recoveryCodesLeft(caller.account()));
        model.addAttribute("sessions", places(caller, request));
        return "admin/account/me";
    }

    private List<Place> places(SignedIn caller, HttpServletRequest request) {
        SessionId here = here(request);
        return sessions.of(caller.account(), time.instant()).stream()
                .map(one -> new Place(
                        one.id(),
                        DeviceWords.of(one.device()),
                        one.address(),
                        VietnamTime.written(one.startedAt()),
                        VietnamTime.written(one.seenAt()),
                        one.id().equals(here)))
                .toList();
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    @PostMapping("/admin/me/sessions/{session}/end")
    String endSession(SignedIn caller, @PathVariable SessionId session, RedirectAttributes flash) {
        if (!own.endSession(caller, session)) throw new Refused(HttpStatus.NOT_FOUND);
        flash.addFlashAttribute("done", say.of("accounts.me.sessionEnded"));
        return AGAIN;
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    @PostMapping("/admin/me/sessions/end-others")
    String endOthers(SignedIn caller, HttpServletRequest request, RedirectAttributes flash) {
        own.endOtherSessions(caller, here(request));
        flash.addFlashAttribute("done", say.of("accounts.me.othersEnded"));
        return AGAIN;
    }

    static SessionId here(HttpServletRequest request) {
        return SessionStart.idOf(request).orElseThrow(() -> new Refused(HttpStatus.UNAUTHORIZED));
    }
}
