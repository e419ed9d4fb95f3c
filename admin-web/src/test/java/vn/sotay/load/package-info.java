/// The load figure: how many updates a second go from the door to an accepted reply. Run by hand, see the
/// README.
///
/// Open {@link vn.sotay.load.LoadRun}.
@NullMarked
package vn.sotay.load;

import org.jspecify.annotations.NullMarked;
