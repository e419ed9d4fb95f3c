@NullMarked
package vn.sotay.admin.pages.members;

import org.jspecify.annotations.NullMarked;
