@NullMarked
package vn.sotay.admin.pages.audit;

import org.jspecify.annotations.NullMarked;
