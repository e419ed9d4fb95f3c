/// The pages in a real browser, against the whole application.
///
/// Open {@link vn.sotay.admin.pages.WebChatPageTest} (what a member does) and {@link
/// vn.sotay.admin.pages.WebChatLooksTest} (how it looks and who can read it). The pictures that it takes
/// are in `target/screenshots`.
///
/// Without a Chromium these tests are skipped, each by its name; with `-Dsotay.browser=required` they fail
/// instead.
@NullMarked
package vn.sotay.admin.pages;

import org.jspecify.annotations.NullMarked;
