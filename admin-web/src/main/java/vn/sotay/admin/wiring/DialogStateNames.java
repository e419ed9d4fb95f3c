package vn.sotay.admin.wiring;

import java.util.Map;
import vn.sotay.admin.storage.conversation.NamedJson;
import vn.sotay.conversation.DialogState;
import vn.sotay.documents.lookup.LookUpDialog;
import vn.sotay.enrolment.EnrolmentDialog;
import vn.sotay.enrolment.UnlinkDialog;
import vn.sotay.personaldata.OwnDataDialog;

/// The written names under which states of dialogs are stored. A name is never given to another state.
final class DialogStateNames {
    static final NamedJson<DialogState> ALL = new NamedJson<>(Map.of(
            "enrol.awaiting-consent", EnrolmentDialog.State.AwaitingConsent.class,
            "enrol.awaiting-code", EnrolmentDialog.State.AwaitingCode.class,
            "unlink.confirming", UnlinkDialog.State.Confirming.class,
            "mydata.asking-correction", OwnDataDialog.State.AskingCorrection.class,
            "mydata.confirming-erasure", OwnDataDialog.State.ConfirmingErasure.class,
            "lookup.asking-words", LookUpDialog.State.AskingWords.class,
            "lookup.results", LookUpDialog.State.Results.class,
            "lookup.answered", LookUpDialog.State.Answered.class));

    private DialogStateNames() {}
}
