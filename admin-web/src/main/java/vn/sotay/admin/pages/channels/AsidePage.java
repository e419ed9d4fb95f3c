package vn.sotay.admin.pages.channels;

import java.util.Set;
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
import vn.sotay.admin.jobs.WakeUps;
import vn.sotay.admin.storage.channels.Quarantine;
import vn.sotay.admin.storage.channels.QuarantinedId;
import vn.sotay.organisation.access.Permission;

/// One update that was put aside: what came in, another try, or an end. Whoever opens it reads what somebody
/// wrote, so that is recorded.
@Controller
class AsidePage {
    private final Quarantine quarantine;
    private final WakeUps wakeUps;
    private final ChannelWords words;

    AsidePage(Quarantine quarantine, WakeUps wakeUps, ChannelWords words) {
        this.quarantine = quarantine;
        this.wakeUps = wakeUps;
        this.words = words;
    }

    @Requires(Permission.CONNECT_CHANNELS)
    @GetMapping("/admin/channels/messages/{message}")
    String look(@PathVariable QuarantinedId message, SignedIn caller, Model model) {
        String channel = channelOf(message);
        model.addAttribute("channel", channel);
        model.addAttribute("message", message.value());
        model.addAttribute(
                "body", quarantine.look(message, caller).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND)));
        return "admin/channels/message";
    }

    @Requires(Permission.CONNECT_CHANNELS)
    @PostMapping("/admin/channels/messages/{message}/retry")
    String retry(@PathVariable QuarantinedId message, SignedIn caller, RedirectAttributes flash) {
        String channel = channelOf(message);
        quarantine.tryAgain(message, caller).ifPresent(lane -> wakeUps.arrived(Set.of(lane)));
        flash.addFlashAttribute("done", words.word("channels.aside.retried"));
        return "redirect:/admin/channels/" + channel;
    }

    @Requires(Permission.CONNECT_CHANNELS)
    @PostMapping("/admin/channels/messages/{message}/drop")
    String drop(@PathVariable QuarantinedId message, SignedIn caller, RedirectAttributes flash) {
        String channel = channelOf(message);
        quarantine.drop(message, caller);
        flash.addFlashAttribute("done", words.word("channels.aside.dropped"));
        return "redirect:/admin/channels/" + channel;
    }

    private String channelOf(QuarantinedId message) {
        return quarantine
                .channelOf(message)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND))
                .value();
    }
}
