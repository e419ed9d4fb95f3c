@NullMarked
package vn.sotay.admin.storage.personaldata;

import org.jspecify.annotations.NullMarked;
