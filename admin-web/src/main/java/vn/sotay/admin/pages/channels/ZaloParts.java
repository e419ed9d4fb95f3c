package vn.sotay.admin.pages.channels;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sotay.admin.channels.KnownChannel;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalo.templates.ZaloTemplates;
import vn.sotay.language.VietnamTime;

/// What only the page of the official account shows: whether there is a token pair, and the templates.
@Component
class ZaloParts {
    private static final String ZALO = "zalo";

    private final ZaloTokens tokens;
    private final ZaloTemplates templates;

    ZaloParts(ZaloTokens tokens, ZaloTemplates templates) {
        this.tokens = tokens;
        this.templates = templates;
    }

    void addTo(KnownChannel channel, Model model) {
        if (!channel.name().value().equals(ZALO)) return;
        Optional<ZaloTokens.Kept> kept = tokens.find();
        model.addAttribute(
                "grantedSince",
                kept.map(pair -> VietnamTime.written(pair.keptAt())).orElse(""));
        model.addAttribute("purposes", ZaloTemplates.Purpose.values());
        model.addAttribute("sources", ZaloTemplates.Source.values());
        for (ZaloTemplates.Purpose purpose : ZaloTemplates.Purpose.values())
            if (!model.containsAttribute(TemplateForm.nameOf(purpose)))
                model.addAttribute(TemplateForm.nameOf(purpose), TemplateForm.of(purpose, templates.find(purpose)));
        if (!model.containsAttribute("pasted")) model.addAttribute("pasted", PastedTokens.EMPTY);
    }
}
