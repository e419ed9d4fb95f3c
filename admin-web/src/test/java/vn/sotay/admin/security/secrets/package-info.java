/// Codes, keys and seals.
@NullMarked
package vn.sotay.admin.security.secrets;

import org.jspecify.annotations.NullMarked;
