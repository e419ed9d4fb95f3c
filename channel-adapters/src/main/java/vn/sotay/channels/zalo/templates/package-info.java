/// Approved templates (*mẫu tin ZBS*): the only way to a person who has been silent for long.
///
/// Open {@link vn.sotay.channels.zalo.templates.ZbsChannel} (by phone number), {@link
/// vn.sotay.channels.zalo.templates.TemplateToUser} (by id) and the ports {@link
/// vn.sotay.channels.zalo.templates.ZaloTemplates} and {@link
/// vn.sotay.channels.zalo.templates.MemberPhones}.
///
/// Each costs money, and none goes between 22:00 and 06:00.
@NullMarked
package vn.sotay.channels.zalo.templates;

import org.jspecify.annotations.NullMarked;
