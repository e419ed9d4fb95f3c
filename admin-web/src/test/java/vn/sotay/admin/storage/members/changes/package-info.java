@NullMarked
package vn.sotay.admin.storage.members.changes;

import org.jspecify.annotations.NullMarked;
