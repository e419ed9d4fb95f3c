@NullMarked
package vn.sotay.admin.storage.organisation;

import org.jspecify.annotations.NullMarked;
