/// Where the parts are put together (*lắp ráp*). Nothing here decides anything.
///
/// Open {@link vn.sotay.admin.wiring.SotayProperties} (every setting, documented where it is declared) and
/// {@link vn.sotay.admin.wiring.BotWiring} (the one place that names all dialogs).
///
/// A start that cannot succeed ends with one sentence that says what to do ({@link
/// vn.sotay.admin.wiring.StartFailures}).
@NullMarked
package vn.sotay.admin.wiring;

import org.jspecify.annotations.NullMarked;
