/// From a file to a document of the library (*tiếp nhận văn bản*): taken in, read, confirmed.
///
/// Open {@link vn.sotay.admin.intake.TakeIn}, {@link vn.sotay.admin.intake.IntakeReading} and {@link
/// vn.sotay.admin.intake.ConfirmDocument}, one for each step.
///
/// A file with a stamp of secrecy leaves nothing here but its name and the reason. Nothing is in the library
/// that nobody has confirmed.
@NullMarked
package vn.sotay.admin.intake;

import org.jspecify.annotations.NullMarked;
