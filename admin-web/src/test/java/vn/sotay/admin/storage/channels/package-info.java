@NullMarked
package vn.sotay.admin.storage.channels;

import org.jspecify.annotations.NullMarked;
