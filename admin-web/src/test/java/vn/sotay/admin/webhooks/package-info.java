@NullMarked
package vn.sotay.admin.webhooks;

import org.jspecify.annotations.NullMarked;
