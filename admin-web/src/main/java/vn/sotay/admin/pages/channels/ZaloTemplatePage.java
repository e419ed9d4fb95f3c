package vn.sotay.admin.pages.channels;

import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.storage.channels.PostgresZaloTemplates;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Purpose;
import vn.sotay.organisation.access.Permission;

/// The templates that Zalo approved, and what goes into their blanks.
@Controller
class ZaloTemplatePage {
    private final PostgresZaloTemplates templates;
    private final ChannelDesk desk;
    private final ChannelView view;
    private final ChannelRecord record;
    private final ChannelWords words;

    ZaloTemplatePage(
            PostgresZaloTemplates templates,
            ChannelDesk desk,
            ChannelView view,
            ChannelRecord record,
            ChannelWords words) {
        this.templates = templates;
        this.desk = desk;
        this.view = view;
        this.record = record;
        this.words = words;
    }

    @Requires(Permission.CONNECT_CHANNELS)
    @PostMapping("/admin/channels/zalo/templates")
    String keep(TemplateForm form, SignedIn caller, Model model, RedirectAttributes flash) {
        if (form.purpose() == null) throw new Refused(HttpStatus.NOT_FOUND);
        Purpose purpose = Objects.requireNonNull(form.purpose());
        Optional<String> fault = form.fault();
        if (fault.isPresent()) {
            model.addAttribute("templateFault", fault.get());
            model.addAttribute("templateFaultAt", purpose);
            model.addAttribute(TemplateForm.nameOf(purpose), form);
            return view.of(desk.known(Zalo.NAME), model);
        }
        templates.keep(purpose, form.typed());
        record.of(caller, AuditAction.CHANNEL_CHANGED, Zalo.NAME, purpose + " " + form.number());
        flash.addFlashAttribute("done", words.word("channels.zalo.template.done"));
        return "redirect:/admin/channels/zalo";
    }
}
