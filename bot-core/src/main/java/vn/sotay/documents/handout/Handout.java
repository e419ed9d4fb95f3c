package vn.sotay.documents.handout;

import java.time.InstantSource;
import java.util.Optional;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.contact.DomesticChannels;

/// What dialogs need to hand something over.
///
/// @param domestic the channels on which internal text may be shown
public record Handout(OneTimeLinks links, DomesticChannels domestic, DocumentOriginals originals, InstantSource time) {
    /// A link for this account, made now.
    public Optional<String> link(OneTimeLinks.Target target, ChannelAccount reader) {
        return links.make(target, reader, time.instant());
    }
}
