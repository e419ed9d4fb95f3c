package vn.sotay.personaldata;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.Reply;
import vn.sotay.enrolment.UnlinkDialog;
import vn.sotay.enrolment.preference.ChannelDialog;
import vn.sotay.enrolment.preference.ChannelWording;

/// The buttons of {@link OwnDataDialog}.
final class OwnDataChoice {
    static final ChoiceId SHOW = ChoiceId.of(OwnDataDialog.NAME, "show");
    static final ChoiceId LOOKS = ChoiceId.of(OwnDataDialog.NAME, "looks");
    static final ChoiceId CORRECT = ChoiceId.of(OwnDataDialog.NAME, "correct");
    static final ChoiceId ERASE = ChoiceId.of(OwnDataDialog.NAME, "erase");
    static final ChoiceId YES = ChoiceId.of(OwnDataDialog.NAME, "yes");
    static final ChoiceId NO = ChoiceId.of(OwnDataDialog.NAME, "no");

    private static final Set<ChoiceId> OPENING = Set.of(SHOW, LOOKS, CORRECT, ERASE);

    private OwnDataChoice() {}

    static boolean opens(ChoiceId choice) {
        return OPENING.contains(choice);
    }

    /// @param several whether the member has linked more than one account
    static List<Reply.Choice> all(boolean several) {
        Stream<Reply.Choice> channels =
                several ? Stream.of(new Reply.Choice(ChannelDialog.SHOW, ChannelWording.LABEL)) : Stream.empty();
        Stream<Reply.Choice> rest = Stream.of(
                new Reply.Choice(LOOKS, OwnDataWording.LOOKS_LABEL),
                new Reply.Choice(CORRECT, OwnDataWording.CORRECT_LABEL),
                unlink(),
                new Reply.Choice(ERASE, OwnDataWording.ERASE_LABEL));
        return Stream.concat(channels, rest).toList();
    }

    static List<Reply.Choice> afterLooks() {
        return List.of(new Reply.Choice(SHOW, OwnDataWording.MENU_LABEL), Conversations.menuChoice());
    }

    static List<Reply.Choice> abroad() {
        return List.of(unlink(), new Reply.Choice(ERASE, OwnDataWording.ERASE_LABEL), Conversations.menuChoice());
    }

    static List<Reply.Choice> erasure() {
        return List.of(
                new Reply.Choice(YES, OwnDataWording.SEND_LABEL),
                unlink(),
                new Reply.Choice(NO, OwnDataWording.STOP_LABEL));
    }

    private static Reply.Choice unlink() {
        return new Reply.Choice(UnlinkDialog.ASK, OwnDataWording.UNLINK_LABEL);
    }
}
