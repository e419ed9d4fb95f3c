@NullMarked
package vn.sotay.admin.storage.audit;

import org.jspecify.annotations.NullMarked;
