/// Measures what the channels do over the fakes of their platforms (*đo kênh*): on bad days, and beside another
/// bot framework.
///
/// Open {@link vn.sotay.load.channels.FaultRun} and {@link vn.sotay.load.channels.GrammyRun}.
///
/// Every figure is counted at the fake or in the database, never at the node that is measured.
@NullMarked
package vn.sotay.load.channels;

import org.jspecify.annotations.NullMarked;
