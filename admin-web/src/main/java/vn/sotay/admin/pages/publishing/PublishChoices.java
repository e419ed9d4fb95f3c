package vn.sotay.admin.pages.publishing;

import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.storage.organisation.UnitTree;
import vn.sotay.admin.storage.originals.DocumentFiles;
import vn.sotay.admin.storage.originals.MediaType;
import vn.sotay.admin.storage.publishing.PublishingMode;
import vn.sotay.admin.storage.publishing.PublishingRules;
import vn.sotay.documents.DocumentId;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.publishing.Audience;
import vn.sotay.publishing.Notice;

/// What the form of a publication offers to choose from.
@Component
class PublishChoices {
    private final Units units;
    private final PublishingRules rules;
    private final PublishingMode mode;
    private final UnitTree tree;
    private final DocumentFiles files;

    PublishChoices(Units units, PublishingRules rules, PublishingMode mode, UnitTree tree, DocumentFiles files) {
        this.units = units;
        this.rules = rules;
        this.mode = mode;
        this.tree = tree;
        this.files = files;
    }

    PublishingRules.Rule rule(UnitId unit) {
        return rules.of(unit);
    }

    /// Whether a recording goes with the document.
    boolean hasRecording(DocumentId document) {
        return files.attachments(document).stream()
                .anyMatch(one -> one.file().type().kind() == MediaType.Kind.AUDIO);
    }

    boolean isTrial() {
        return !mode.isLive();
    }

    void addTo(Model model, UnitId own, Instant now) {
        model.addAttribute("unit", units.find(own).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND)));
        model.addAttribute("below", tree.below(own));
        model.addAttribute("kinds", Audience.Kind.values());
        model.addAttribute("rule", rules.of(own));
        model.addAttribute("trial", isTrial());
        model.addAttribute("today", VietnamTime.day(now));
        model.addAttribute("longestPoint", Notice.LONGEST_POINT);
    }
}
