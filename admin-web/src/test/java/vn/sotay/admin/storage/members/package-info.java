@NullMarked
package vn.sotay.admin.storage.members;

import org.jspecify.annotations.NullMarked;
