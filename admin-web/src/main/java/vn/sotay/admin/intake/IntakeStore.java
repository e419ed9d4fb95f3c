package vn.sotay.admin.intake;

import vn.sotay.admin.storage.intake.Drafts;
import vn.sotay.admin.storage.intake.IntakePages;
import vn.sotay.admin.storage.intake.IntakeQueue;
import vn.sotay.admin.storage.intake.Intakes;
import vn.sotay.admin.storage.originals.Originals;

/// Where files on their way are kept.
public record IntakeStore(Intakes files, IntakeQueue queue, IntakePages pages, Drafts drafts, Originals originals) {}
