/// Construction of what takes documents in (*tiếp nhận văn bản*).
///
/// Open {@link vn.sotay.admin.wiring.intake.IntakeWiring}, then `DraftWiring`. Nothing is decided here.
@NullMarked
package vn.sotay.admin.wiring.intake;

import org.jspecify.annotations.NullMarked;
