@NullMarked
package vn.sotay.admin.storage.conversation;

import org.jspecify.annotations.NullMarked;
