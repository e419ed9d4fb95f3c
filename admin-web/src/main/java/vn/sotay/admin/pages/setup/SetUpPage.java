package vn.sotay.admin.pages.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.account.Told;
import vn.sotay.admin.storage.setup.SetUpState;
import vn.sotay.admin.storage.setup.SetUpState.Progress;
import vn.sotay.admin.storage.setup.SetUpStep;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.access.Permission;

/// The checklist of a new installation. It can be left at any time; what was put off is taken up again with
/// one click.
@Controller
class SetUpPage {
    private static final String LIST = "redirect:/admin/setup";
    private static final String PROVINCE_VIEW = "admin/setup/province";

    private final SetUpState state;
    private final NamingTheProvince naming;
    private final Told say;

    SetUpPage(SetUpState state, NamingTheProvince naming, Told say) {
        this.state = state;
        this.naming = naming;
        this.say = say;
    }

    /// @param next whether it is the first one that is still open
    record Line(SetUpStep step, Progress progress, boolean next) {}

    @Requires(Permission.CONFIGURE)
    @GetMapping("/admin/setup")
    String list(Model model) {
        Map<SetUpStep, Progress> progress = state.progress();
        Optional<SetUpStep> next = Arrays.stream(SetUpStep.values())
                .filter(step -> progress.get(step) == Progress.OPEN)
                .findFirst();
        List<Line> lines = Arrays.stream(SetUpStep.values())
                .map(step -> new Line(step, progress.getOrDefault(step, Progress.OPEN), next.equals(Optional.of(step))))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("finished", next.isEmpty());
        model.addAttribute(
                "behind",
                lines.stream().filter(line -> line.progress() != Progress.OPEN).count());
        naming.province().map(Unit::shortName).ifPresent(name -> model.addAttribute("province", name));
        return "admin/setup/checklist";
    }

    @Requires(Permission.CONFIGURE)
    @PostMapping("/admin/setup/put-off")
    String putOff(SignedIn caller, @RequestParam SetUpStep step) {
        if (step.maySkip()) state.putOff(step, caller.account());
        return LIST;
    }

    @Requires(Permission.CONFIGURE)
    @PostMapping("/admin/setup/take-up")
    String takeUp(@RequestParam SetUpStep step) {
        state.takeUp(step);
        return LIST;
    }

    @Requires(Permission.CONFIGURE)
    @GetMapping("/admin/setup/province")
    String provincePage(Model model) {
        model.addAttribute("typed", naming.present());
        return PROVINCE_VIEW;
    }

    @Requires(Permission.CONFIGURE)
    @PostMapping("/admin/setup/province")
    String province(
            SignedIn caller, @ModelAttribute("typed") ProvinceName typed, RedirectAttributes flash, Model model) {
        Optional<String> fault = typed.fault();
        if (fault.isPresent()) {
            model.addAttribute("fault", fault.get());
            return PROVINCE_VIEW;
        }
        Unit named = naming.name(caller, typed);
        flash.addFlashAttribute("done", say.of("setup.province.done", named.name()));
        return LIST;
    }
}
