package vn.sotay.personaldata;

import java.util.List;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.conversation.outbox.DeliveryDraft;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.personaldata.PersonalData.Link;

/// Tells a member in chat what became of a request. The words of the answer stay in the country.
public final class AnswerNotice {
    private AnswerNotice() {}

    /// One for each linked account.
    public static List<DeliveryDraft> of(DataRequest answered, List<Link> links, DomesticChannels domestic) {
        return links.stream()
                .map(link -> new DeliveryDraft(
                        link.account(),
                        DeliveryKind.NOTICE,
                        OwnDataWording.answered(
                                answered, domestic.include(link.account().channel()))))
                .toList();
    }
}
