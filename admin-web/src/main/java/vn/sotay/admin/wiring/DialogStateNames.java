package vn.sotay.admin.wiring;

import java.util.Map;
import vn.sotay.admin.storage.conversation.NamedJson;
import vn.sotay.conversation.DialogState;
import vn.sotay.directives.DutyDialog;
import vn.sotay.documents.lookup.LookUpDialog;
import vn.sotay.enrolment.EnrolmentDialog;
import vn.sotay.enrolment.UnlinkDialog;
import vn.sotay.feedback.ProposalDialog;
import vn.sotay.personaldata.OwnDataDialog;

/// The written names under which states of dialogs are stored. A name is never given to another state.
final class DialogStateNames {
    static final NamedJson<DialogState> ALL = new NamedJson<>(Map.ofEntries(
            Map.entry("enrol.awaiting-consent", EnrolmentDialog.State.AwaitingConsent.class),
            Map.entry("enrol.awaiting-code", EnrolmentDialog.State.AwaitingCode.class),
            Map.entry("unlink.confirming", UnlinkDialog.State.Confirming.class),
            Map.entry("mydata.asking-correction", OwnDataDialog.State.AskingCorrection.class),
            Map.entry("mydata.confirming-erasure", OwnDataDialog.State.ConfirmingErasure.class),
            Map.entry("lookup.asking-words", LookUpDialog.State.AskingWords.class),
            Map.entry("lookup.results", LookUpDialog.State.Results.class),
            Map.entry("lookup.answered", LookUpDialog.State.Answered.class),
            Map.entry("proposal.choosing-addressee", ProposalDialog.State.ChoosingAddressee.class),
            Map.entry("proposal.choosing-name", ProposalDialog.State.ChoosingName.class),
            Map.entry("proposal.writing", ProposalDialog.State.Writing.class),
            Map.entry("proposal.confirming", ProposalDialog.State.Confirming.class),
            Map.entry("proposal.adding", ProposalDialog.State.Adding.class),
            Map.entry("duty.answering", DutyDialog.State.Answering.class),
            Map.entry("duty.confirming", DutyDialog.State.Confirming.class),
            Map.entry("duty.asking-time", DutyDialog.State.AskingTime.class)));

    private DialogStateNames() {}
}
