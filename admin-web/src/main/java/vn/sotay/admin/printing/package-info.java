/// Paper for members (*in thẻ liên kết*): A4 sheets of cards, each with a one-time code.
///
/// Open {@link vn.sotay.admin.printing.CardSheet}; what a sheet looks like is `templates/print/cards.html`.
///
/// Codes pass through here and are kept nowhere.
@NullMarked
package vn.sotay.admin.printing;

import org.jspecify.annotations.NullMarked;
