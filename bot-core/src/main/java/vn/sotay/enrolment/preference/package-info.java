/// Where a member who has linked several accounts gets what is sent unasked (*kênh nhận tin*).
///
/// Open {@link vn.sotay.enrolment.preference.PreferredChannels} (the port) and {@link
/// vn.sotay.enrolment.preference.ChannelDialog} (where members choose).
///
/// Answers always go where the question came from; only what nobody asked for follows the choice.
@NullMarked
package vn.sotay.enrolment.preference;

import org.jspecify.annotations.NullMarked;
