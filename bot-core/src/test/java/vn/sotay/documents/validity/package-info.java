@NullMarked
package vn.sotay.documents.validity;

import org.jspecify.annotations.NullMarked;
