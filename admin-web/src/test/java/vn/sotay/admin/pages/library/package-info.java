@NullMarked
package vn.sotay.admin.pages.library;

import org.jspecify.annotations.NullMarked;
