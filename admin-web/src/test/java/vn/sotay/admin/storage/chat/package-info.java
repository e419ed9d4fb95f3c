@NullMarked
package vn.sotay.admin.storage.chat;

import org.jspecify.annotations.NullMarked;
