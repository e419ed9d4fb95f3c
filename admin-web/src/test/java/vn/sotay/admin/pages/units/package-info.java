@NullMarked
package vn.sotay.admin.pages.units;

import org.jspecify.annotations.NullMarked;
