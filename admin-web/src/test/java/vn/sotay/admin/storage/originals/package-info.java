@NullMarked
package vn.sotay.admin.storage.originals;

import org.jspecify.annotations.NullMarked;
