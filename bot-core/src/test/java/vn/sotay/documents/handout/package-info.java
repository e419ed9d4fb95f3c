@NullMarked
package vn.sotay.documents.handout;

import org.jspecify.annotations.NullMarked;
