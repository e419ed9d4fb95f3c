/// Contact (*liên hệ*): when each account was last heard, whether it can be reached, and what may be sent there.
///
/// Open {@link vn.sotay.conversation.contact.Contact} and its port {@link
/// vn.sotay.conversation.contact.Contacts}. Channels that may write to a person for only so long after the
/// person wrote measure from here.
///
/// Being heard later than an account became unreachable makes it reachable again.
@NullMarked
package vn.sotay.conversation.contact;

import org.jspecify.annotations.NullMarked;
