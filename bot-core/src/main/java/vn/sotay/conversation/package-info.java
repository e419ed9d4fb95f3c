/// The conversation engine (*hội thoại*): what came in, what is said, and who decides.
///
/// Open {@link vn.sotay.conversation.Conversations} (who answers), {@link vn.sotay.conversation.Dialog}
/// (how a feature talks), {@link vn.sotay.conversation.Update} and {@link vn.sotay.conversation.Reply} (the
/// two vocabularies).
///
/// It knows no feature and no channel: dialogs reach it as a list, channels as names. Nothing here sends,
/// stores or reads a clock; `inbox` and `outbox` below do that around it.
@NullMarked
package vn.sotay.conversation;

import org.jspecify.annotations.NullMarked;
