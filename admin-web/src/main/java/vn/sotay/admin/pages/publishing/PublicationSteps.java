package vn.sotay.admin.pages.publishing;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.account.Told;
import vn.sotay.admin.storage.publishing.Publication;
import vn.sotay.admin.storage.publishing.Publications;
import vn.sotay.admin.storage.publishing.Publications.Outcome;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.conversation.outbox.DeliveryDraft;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.enrolment.preference.ChannelWording;
import vn.sotay.enrolment.preference.LinkedAccount;
import vn.sotay.enrolment.preference.PreferredChannels;
import vn.sotay.organisation.access.Permission;
import vn.sotay.publishing.NoticeChoice;
import vn.sotay.publishing.PublicationId;

/// What is done with a publication. Pressed twice, each is done once.
@Controller
class PublicationSteps {
    private final Publications publications;
    private final PublishChoices choices;
    private final PreferredChannels channels;
    private final Deliveries deliveries;
    private final Told told;
    private final InstantSource time;

    PublicationSteps(
            Publications publications,
            PublishChoices choices,
            PreferredChannels channels,
            Deliveries deliveries,
            Told told,
            InstantSource time) {
        this.publications = publications;
        this.choices = choices;
        this.channels = channels;
        this.deliveries = deliveries;
        this.told = told;
        this.time = time;
    }

    /// @param count how many the page showed
    @Requires(Permission.PUBLISH)
    @PostMapping("/admin/publications/{publication}/confirm")
    String confirm(
            @PathVariable PublicationId publication,
            @RequestParam(defaultValue = "0") long count,
            SignedIn caller,
            RedirectAttributes flash) {
        Publication draft = find(publication);
        Outcome outcome = publications.confirm(
                publication, count, choices.rule(draft.content().unit()), caller);
        return after(publication, outcome, "confirm", flash);
    }

    @Requires(Permission.PUBLISH)
    @PostMapping("/admin/publications/{publication}/approve")
    String approve(@PathVariable PublicationId publication, SignedIn caller, RedirectAttributes flash) {
        return after(publication, publications.approve(publication, caller), "approve", flash);
    }

    @Requires(Permission.PUBLISH)
    @PostMapping("/admin/publications/{publication}/back")
    String sendBack(@PathVariable PublicationId publication, SignedIn caller, RedirectAttributes flash) {
        return after(publication, publications.sendBack(publication, caller), "back", flash);
    }

    @Requires(Permission.PUBLISH)
    @PostMapping("/admin/publications/{publication}/pause")
    String pause(@PathVariable PublicationId publication, SignedIn caller, RedirectAttributes flash) {
        return after(publication, publications.pause(publication, caller), "pause", flash);
    }

    @Requires(Permission.PUBLISH)
    @PostMapping("/admin/publications/{publication}/resume")
    String resume(@PathVariable PublicationId publication, SignedIn caller, RedirectAttributes flash) {
        return after(publication, publications.resume(publication, caller), "resume", flash);
    }

    @Requires(Permission.PUBLISH)
    @PostMapping("/admin/publications/{publication}/stop")
    String stop(@PathVariable PublicationId publication, SignedIn caller, RedirectAttributes flash) {
        return after(publication, publications.stop(publication, caller), "stop", flash);
    }

    /// @param unknown whether to those of whom it is not known, instead of those who were not reached
    @Requires(Permission.PUBLISH)
    @PostMapping("/admin/publications/{publication}/resend")
    String resend(
            @PathVariable PublicationId publication,
            @RequestParam(defaultValue = "false") boolean unknown,
            SignedIn caller,
            RedirectAttributes flash) {
        return after(publication, publications.resend(publication, unknown, caller), "resend", flash);
    }

    /// To whoever asks, as everybody will get it.
    @Requires(Permission.PUBLISH)
    @PostMapping("/admin/publications/{publication}/try")
    String tryOut(@PathVariable PublicationId publication, SignedIn caller, RedirectAttributes flash) {
        Publication draft = find(publication);
        Optional<LinkedAccount> own =
                caller.member().flatMap(member -> channels.of(member).target());
        own.ifPresent(account -> deliveries.add(
                List.of(new DeliveryDraft(
                        account.account(),
                        DeliveryKind.NOTICE,
                        NoticeChoice.notice(publication, draft.content().notice()))),
                time.instant()));
        String sentence = own.map(account -> told.of(
                        "publishing.tried",
                        ChannelWording.name(account.account().channel())))
                .orElseGet(() ->
                        told.of(caller.member().isEmpty() ? "publishing.tried.noMember" : "publishing.tried.noChat"));
        flash.addFlashAttribute(own.isPresent() ? "done" : "failed", sentence);
        return "redirect:/admin/publications/" + publication;
    }

    private Publication find(PublicationId id) {
        return publications.find(id).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    private String after(PublicationId publication, Outcome outcome, String step, RedirectAttributes flash) {
        flash.addFlashAttribute(outcome instanceof Outcome.Done ? "done" : "failed", sentence(outcome, step));
        return "redirect:/admin/publications/" + publication;
    }

    private String sentence(Outcome outcome, String step) {
        return switch (outcome) {
            case Outcome.Done(var now) ->
                told.of("publishing.done." + step + (step.equals("confirm") ? "." + now : ""));
            case Outcome.NotNow(var now) ->
                told.of(
                        "publishing.refused.notNow",
                        told.of("publishing.state." + now).toLowerCase(Locale.ROOT));
            case Outcome.OtherCount(long size) -> told.of("publishing.refused.count", size);
            case Outcome.Nobody nobody ->
                told.of(choices.isTrial() ? "publishing.refused.nobody.trial" : "publishing.refused.nobody");
            case Outcome.TooLate late -> told.of("publishing.refused.late");
            case Outcome.Oneself oneself -> told.of("publishing.refused.oneself");
            case Outcome.Withdrawn withdrawn -> told.of("publishing.refused.withdrawn");
        };
    }
}
