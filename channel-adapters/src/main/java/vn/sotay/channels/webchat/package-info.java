/// The web chat (*trò chuyện trên web*): a channel like the others, whose platform is our own page.
///
/// Open {@link vn.sotay.channels.webchat.WebChatChannel} and {@link
/// vn.sotay.channels.webchat.WebChatUpdates}. The port {@link vn.sotay.channels.webchat.WebChatMessages} is
/// the transcript that the page shows.
///
/// A message is recognised by a key, so whatever is repeated (a post, a press of a button, a delivery) is
/// in the transcript once. The core does not know that this channel exists.
@NullMarked
package vn.sotay.channels.webchat;

import org.jspecify.annotations.NullMarked;
