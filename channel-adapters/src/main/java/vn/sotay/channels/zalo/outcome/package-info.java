/// What Zalo's error codes mean for a message (*bảng mã lỗi*), one table for each host: the same code means
/// different things on different hosts.
///
/// Open {@link vn.sotay.channels.zalo.outcome.ApiErrors}, {@link
/// vn.sotay.channels.zalo.outcome.BusinessErrors} and {@link vn.sotay.channels.zalo.outcome.ZaloOutcomes}.
///
/// Every answer becomes one outcome; what concerns the whole channel stops it and keeps the message.
@NullMarked
package vn.sotay.channels.zalo.outcome;

import org.jspecify.annotations.NullMarked;
