package vn.sotay.admin.pages.publishing;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.pages.account.Told;
import vn.sotay.admin.storage.publishing.PublishingMode;
import vn.sotay.admin.storage.publishing.PublishingRules;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// Trial or live, who may be told on trial, and how a committee publishes.
@Controller
class PublishingSettingsPage {
    private static final String PATH = "/admin/publications/settings";

    private final PublishingMode mode;
    private final PublishingRules rules;
    private final AuditTrail trail;
    private final Told told;
    private final InstantSource time;

    PublishingSettingsPage(
            PublishingMode mode, PublishingRules rules, AuditTrail trail, Told told, InstantSource time) {
        this.mode = mode;
        this.rules = rules;
        this.trail = trail;
        this.told = told;
        this.time = time;
    }

    @Requires(Permission.PUBLISH)
    @GetMapping(PATH)
    String page(SignedIn caller, Model model) {
        UnitId own = own(caller);
        PublishingRules.Rule rule = rules.of(own);
        return shown(new RuleForm(rule), Optional.empty(), caller, model);
    }

    private String shown(RuleForm form, Optional<String> fault, SignedIn caller, Model model) {
        UnitId own = own(caller);
        model.addAttribute("live", mode.isLive());
        model.addAttribute("rule", rules.of(own));
        model.addAttribute("form", form);
        model.addAttribute("fault", fault.map(key -> told.of(key)).orElse(null));
        model.addAttribute("testers", mode.testMembers(own));
        model.addAttribute("today", VietnamTime.day(time.instant()));
        return "admin/publishing/settings";
    }

    @Requires(Permission.PUBLISH)
    @PostMapping(PATH + "/rule")
    String rule(RuleForm form, SignedIn caller, Model model, RedirectAttributes flash) {
        Optional<String> fault = form.fault(VietnamTime.day(time.instant()));
        if (fault.isPresent()) return shown(form, fault, caller, model);
        rules.set(own(caller), form.rule(), caller);
        trace(caller, "rule");
        flash.addFlashAttribute("done", told.of("publishing.done.rule"));
        return "redirect:" + PATH;
    }

    @Requires(Permission.PUBLISH)
    @PostMapping(PATH + "/testers")
    String addTester(@RequestParam(defaultValue = "") String number, SignedIn caller, RedirectAttributes flash) {
        Optional<String> added = mode.addTestMember(number, own(caller), caller);
        added.ifPresent(name -> trace(caller, "tester"));
        flash.addFlashAttribute(
                added.isPresent() ? "done" : "failed",
                added.map(name -> told.of("publishing.done.tester", name))
                        .orElseGet(() -> told.of("publishing.fault.tester")));
        return "redirect:" + PATH;
    }

    @Requires(Permission.PUBLISH)
    @PostMapping(PATH + "/testers/remove")
    String removeTester(@RequestParam MemberId member, SignedIn caller, RedirectAttributes flash) {
        mode.removeTestMember(member);
        trace(caller, "tester");
        flash.addFlashAttribute("done", told.of("publishing.done.testerRemoved"));
        return "redirect:" + PATH;
    }

    @Requires(Permission.CONFIGURE)
    @GetMapping("/admin/publishing-mode")
    String modePage(Model model) {
        model.addAttribute("live", mode.isLive());
        return "admin/publishing/mode";
    }

    @Requires(Permission.CONFIGURE)
    @PostMapping("/admin/publishing-mode")
    String change(@RequestParam(defaultValue = "false") boolean live, SignedIn caller, RedirectAttributes flash) {
        if (mode.set(live, caller)) trace(caller, live ? "live" : "trial");
        flash.addFlashAttribute("done", told.of(live ? "publishing.done.live" : "publishing.done.trial"));
        return "redirect:/admin/publishing-mode";
    }

    private void trace(SignedIn caller, String what) {
        trail.record(AuditEvent.of(
                caller, AuditAction.PUBLISHING_SET, new AuditEvent.About("publication", what, caller.unit())));
    }

    private static UnitId own(SignedIn caller) {
        return caller.unit().orElseThrow(() -> new Refused(HttpStatus.FORBIDDEN));
    }
}
