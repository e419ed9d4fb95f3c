package vn.sotay.admin.pages.channels;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
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
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.tokens.ZaloConsent;
import vn.sotay.organisation.access.Permission;

/// How the official account lets us in: a link to Zalo's own page and the way back from there, or a token pair
/// from Zalo's console.
@Controller
class ZaloConnectPage {
    private static final String PAGE = "redirect:/admin/channels/zalo";

    private final Optional<ZaloConsent> consent;
    private final ChannelDesk desk;
    private final ChannelView view;
    private final ChannelRecord record;
    private final ChannelWords words;
    private final SecureRandom random = new SecureRandom();

    ZaloConnectPage(
            Optional<ZaloConsent> consent,
            ChannelDesk desk,
            ChannelView view,
            ChannelRecord record,
            ChannelWords words) {
        this.consent = consent;
        this.desk = desk;
        this.view = view;
        this.record = record;
        this.words = words;
    }

    private ZaloConsent consent() {
        return consent.orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    /// Shows the link rather than leading there: our policy lets forms lead to ourselves only.
    @Requires(Permission.CONNECT_CHANNELS)
    @PostMapping("/admin/channels/zalo/connect")
    String connect(HttpServletRequest request, Model model) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ZaloConsent.Begun begun = consent().begin(state);
        new ConsentUnderWay(state, begun.verifier().orElse(""), desk.now().plus(ConsentUnderWay.GOOD_FOR))
                .keepIn(request.getSession());
        model.addAttribute("permissionLink", begun.url());
        return view.of(desk.known(Zalo.NAME), model);
    }

    @Requires(Permission.CONNECT_CHANNELS)
    @GetMapping("/admin/channels/zalo/return")
    String back(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "oa_id", defaultValue = "") String oa,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            SignedIn caller,
            RedirectAttributes flash) {
        Optional<ConsentUnderWay> asked = ConsentUnderWay.takenFrom(request.getSession(), state, desk.now());
        if (code.isEmpty() || asked.isEmpty()) return told(false, "channels.zalo.return.stale", flash);
        return ended(consent().exchange(code, asked.get().secret(), oa), caller, flash);
    }

    @Requires(Permission.CONNECT_CHANNELS)
    @PostMapping("/admin/channels/zalo/tokens")
    String paste(PastedTokens pasted, SignedIn caller, Model model, RedirectAttributes flash) {
        ZaloConsent zalo = consent();
        Optional<String> fault = pasted.fault();
        if (fault.isEmpty()) return ended(zalo.paste(pasted.oa(), pasted.access(), pasted.refresh()), caller, flash);
        model.addAttribute("pasteFault", fault.get());
        model.addAttribute("pasted", new PastedTokens(pasted.oa(), "", ""));
        return view.of(desk.known(Zalo.NAME), model);
    }

    private String ended(ZaloConsent.Ended ended, SignedIn caller, RedirectAttributes flash) {
        return switch (ended) {
            case ZaloConsent.Ended.Granted(String oa) -> {
                record.of(caller, AuditAction.CHANNEL_CONNECTED, Zalo.NAME, oa);
                yield told(true, "channels.zalo.return.granted", flash);
            }
            case ZaloConsent.Ended.Refused(int code, String said) ->
                told(false, "channels.zalo.return.refused", flash, Integer.toString(code), said);
            case ZaloConsent.Ended.Unanswered(String why) -> told(false, "channels.zalo.return.unanswered", flash);
        };
    }

    private String told(boolean good, String key, RedirectAttributes flash, Object... values) {
        flash.addFlashAttribute(good ? "done" : "failed", words.word(key, values));
        return PAGE;
    }
}
