package vn.sotay.admin.storage.intake;

import java.util.OptionalInt;

/// A page of a file on its way.
///
/// @param confidence 0 to 100 where it was recognised in a picture
/// @param checked    whether somebody has compared text and picture
public record IntakePage(int number, String text, OptionalInt confidence, boolean checked, boolean pictured) {
    /// Whether somebody should compare it.
    public boolean isPoor(int threshold) {
        return !checked && confidence.isPresent() && confidence.getAsInt() < threshold;
    }
}
