package vn.sotay.conversation.outbox;

import java.time.Instant;
import vn.sotay.conversation.ChannelAccount;

/// A message of ours as the channel showed it back to us: proof that it has arrived.
///
/// @param fingerprint of what it says, as {@link SendOutcome.AnswerLost} has it
public record Echo(ChannelAccount to, String messageId, String fingerprint, Instant at) {}
