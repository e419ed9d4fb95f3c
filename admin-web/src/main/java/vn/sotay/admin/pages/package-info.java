/// The pages (*trang web*), a folder for each; here is what they share.
///
/// Open {@link vn.sotay.admin.pages.ErrorSentences}: whatever goes wrong anywhere is told in one sentence,
/// on a page to people and as JSON to programs.
@NullMarked
package vn.sotay.admin.pages;

import org.jspecify.annotations.NullMarked;
