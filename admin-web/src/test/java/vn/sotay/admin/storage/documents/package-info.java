@NullMarked
package vn.sotay.admin.storage.documents;

import org.jspecify.annotations.NullMarked;
