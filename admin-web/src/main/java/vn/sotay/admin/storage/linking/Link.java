package vn.sotay.admin.storage.linking;

import java.time.Instant;
import vn.sotay.conversation.ChannelAccount;

/// A member's account in a chat.
///
/// @param since   when the member agreed and the link was made
/// @param consent version of the text that was agreed to
public record Link(LinkId id, ChannelAccount account, Instant since, String consent) {}
