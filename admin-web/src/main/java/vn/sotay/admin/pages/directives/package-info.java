/// Directives in the administration (*theo dõi thực hiện*).
///
/// Open {@link vn.sotay.admin.pages.directives.DirectivePage} (the cascade), {@link
/// vn.sotay.admin.pages.directives.NewDirectivePage} and {@link
/// vn.sotay.admin.pages.directives.DutyPage} (what one's own committee owes).
@NullMarked
package vn.sotay.admin.pages.directives;

import org.jspecify.annotations.NullMarked;
