package vn.sotay.admin.pages.channels;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sotay.admin.access.Requires;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.access.Permission;

/// Every channel and how it is doing.
@Controller
class ChannelsPage {
    private final ChannelDesk desk;
    private final ChannelWords words;

    ChannelsPage(ChannelDesk desk, ChannelWords words) {
        this.desk = desk;
        this.words = words;
    }

    /// A channel in words.
    ///
    /// @param why  empty when it goes
    /// @param until when it goes on by itself; empty otherwise
    record Shown(String name, ChannelHealth health, String why, String until, int waiting, int aside) {}

    @Requires(Permission.CONNECT_CHANNELS)
    @GetMapping("/admin/channels")
    String list(Model model) {
        List<Shown> cards = desk.cards().stream().map(this::shown).toList();
        model.addAttribute("channels", cards);
        return "admin/channels/list";
    }

    Shown shown(ChannelDesk.Card card) {
        return new Shown(
                card.name().value(),
                card.health(),
                card.pause().map(words::pause).orElse(""),
                card.pause()
                        .flatMap(pause -> pause.until())
                        .map(VietnamTime::written)
                        .orElse(""),
                card.waiting(),
                card.aside());
    }
}
