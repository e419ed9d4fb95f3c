@NullMarked
package vn.sotay.admin.pages.linking;

import org.jspecify.annotations.NullMarked;
