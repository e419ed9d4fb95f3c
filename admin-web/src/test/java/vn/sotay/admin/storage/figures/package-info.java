@NullMarked
package vn.sotay.admin.storage.figures;

import org.jspecify.annotations.NullMarked;
