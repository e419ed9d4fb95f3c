/// Calls to Zalo's hosts (*cuộc gọi API*): one request, and what became of it.
///
/// Open {@link vn.sotay.channels.zalo.calls.ZaloCalls} and {@link vn.sotay.channels.zalo.calls.ZaloAnswer}.
///
/// A call is made once and never repeated here: whether it may be is for the caller to say, who is told
/// whether anything had left.
@NullMarked
package vn.sotay.channels.zalo.calls;

import org.jspecify.annotations.NullMarked;
