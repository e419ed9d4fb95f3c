@NullMarked
package vn.sotay.admin.pages.data;

import org.jspecify.annotations.NullMarked;
