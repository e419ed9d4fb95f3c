/// The link of the first start.
@NullMarked
package vn.sotay.admin.storage.setup;

import org.jspecify.annotations.NullMarked;
