package vn.sotay.admin.pages.channels;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.channels.KnownChannel;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.conversation.ChannelName;
import vn.sotay.organisation.access.Permission;

/// One channel: how to connect it, whether the connection is good, and what went wrong.
@Controller
class ChannelPage {
    private final ChannelDesk desk;
    private final ChannelView view;
    private final ChannelStates states;
    private final ChannelRecord record;
    private final ChannelWords words;

    ChannelPage(ChannelDesk desk, ChannelView view, ChannelStates states, ChannelRecord record, ChannelWords words) {
        this.desk = desk;
        this.view = view;
        this.states = states;
        this.record = record;
        this.words = words;
    }

    @Requires(Permission.CONNECT_CHANNELS)
    @GetMapping("/admin/channels/{channel}")
    String page(@PathVariable ChannelName channel, Model model) {
        return view.of(desk.known(channel), model);
    }

    /// Shown at once and not kept: the next look may find something else.
    @Requires(Permission.CONNECT_CHANNELS)
    @PostMapping("/admin/channels/{channel}/check")
    String check(@PathVariable ChannelName channel, Model model) {
        KnownChannel known = desk.known(channel);
        List<ConnectionCheck.Finding> found = known.line()
                .flatMap(KnownChannel.Line::check)
                .map(ConnectionCheck::check)
                .orElseGet(List::of);
        return view.of(known, found, model);
    }

    /// Tells the platform where to hand in what happens.
    @Requires(Permission.CONNECT_CHANNELS)
    @PostMapping("/admin/channels/{channel}/set-up")
    String setUp(@PathVariable ChannelName channel, SignedIn caller, Model model) {
        KnownChannel known = desk.known(channel);
        List<ConnectionCheck.Finding> done = known.line()
                .flatMap(KnownChannel.Line::setUp)
                .map(setUp -> setUp.get())
                .orElseGet(List::of);
        record.of(caller, AuditAction.CHANNEL_CHANGED, channel, "setUp");
        return view.of(known, done, model);
    }

    /// Somebody has put right what it stood still for.
    @Requires(Permission.CONNECT_CHANNELS)
    @PostMapping("/admin/channels/{channel}/resume")
    String resume(@PathVariable ChannelName channel, SignedIn caller, RedirectAttributes flash) {
        desk.known(channel);
        states.resume(channel);
        record.of(caller, AuditAction.CHANNEL_CHANGED, channel, "resumed");
        flash.addFlashAttribute("done", words.word("channels.resumed"));
        return "redirect:/admin/channels/" + channel;
    }
}
