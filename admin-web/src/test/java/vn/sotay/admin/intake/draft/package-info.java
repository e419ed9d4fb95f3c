@NullMarked
package vn.sotay.admin.intake.draft;

import org.jspecify.annotations.NullMarked;
