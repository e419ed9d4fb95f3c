@NullMarked
package vn.sotay.admin.storage.intake;

import org.jspecify.annotations.NullMarked;
