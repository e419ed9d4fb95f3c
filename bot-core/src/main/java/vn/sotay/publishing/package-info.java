/// Telling many people one thing (*phát hành*): who is meant, what is said, and what each has made of it.
///
/// Open {@link vn.sotay.publishing.Notice} (what is said), {@link vn.sotay.publishing.Audience} (to whom),
/// {@link vn.sotay.publishing.PublicationState} (how far it has come) and {@link
/// vn.sotay.publishing.NoticeDialog} (what members press).
///
/// It knows no document and no meeting: whoever has something to tell makes the notice. What was sent stays
/// as it was sent.
@NullMarked
package vn.sotay.publishing;

import org.jspecify.annotations.NullMarked;
