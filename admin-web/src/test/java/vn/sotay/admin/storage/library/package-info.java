@NullMarked
package vn.sotay.admin.storage.library;

import org.jspecify.annotations.NullMarked;
