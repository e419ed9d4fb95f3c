package vn.sotay.admin.pages.channels;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sotay.admin.channels.KnownChannel;
import vn.sotay.admin.storage.channels.Quarantine;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.language.VietnamTime;

/// Fills the page of one channel.
@Component
class ChannelView {
    private final ChannelDesk desk;
    private final ChannelWords words;
    private final ChannelsPage list;
    private final ZaloParts zalo;

    ChannelView(ChannelDesk desk, ChannelWords words, ChannelsPage list, ZaloParts zalo) {
        this.desk = desk;
        this.words = words;
        this.list = list;
        this.zalo = zalo;
    }

    /// How it is reached, in words.
    record Ways(String webhook, String callback, boolean polling, boolean address, boolean check, boolean setUp) {}

    /// @param heardAt empty when it was never heard of
    record Numbers(String heardAt, int came, int refused, boolean alarming, int sent, int most) {}

    /// What the platform showed, in words.
    record Known(String name, String value) {}

    /// An update that was put aside.
    record Aside(long id, String at, String cause, int bytes) {}

    String of(KnownChannel channel, Model model) {
        return of(channel, List.of(), model);
    }

    String of(KnownChannel channel, List<ConnectionCheck.Finding> found, Model model) {
        model.addAttribute("channel", list.shown(desk.card(channel)));
        model.addAttribute("ways", ways(channel));
        model.addAttribute("numbers", numbers(channel));
        model.addAttribute("steps", found.stream().map(words::step).toList());
        model.addAttribute(
                "troubles", desk.troubles(channel).stream().map(words::line).toList());
        model.addAttribute(
                "facts",
                desk.facts(channel).stream()
                        .map(fact -> new Known(words.fact(fact.name()), fact.value()))
                        .toList());
        model.addAttribute(
                "aside", desk.aside(channel).stream().map(ChannelView::aside).toList());
        zalo.addTo(channel, model);
        return "admin/channels/channel";
    }

    private static Ways ways(KnownChannel channel) {
        return new Ways(
                channel.webhook().orElse(""),
                channel.doors().callback().orElse(""),
                channel.doors().polling(),
                channel.doors().address().isPresent(),
                channel.line().flatMap(KnownChannel.Line::check).isPresent(),
                channel.line().flatMap(KnownChannel.Line::setUp).isPresent());
    }

    private Numbers numbers(KnownChannel channel) {
        ChannelDesk.Figures figures = desk.figures(channel);
        return new Numbers(
                figures.heardAt().map(VietnamTime::written).orElse(""),
                figures.came(),
                figures.refused(),
                figures.alarming(),
                figures.sent(),
                figures.most());
    }

    private static Aside aside(Quarantine.Aside update) {
        return new Aside(update.id().value(), VietnamTime.written(update.receivedAt()), update.cause(), update.bytes());
    }
}
