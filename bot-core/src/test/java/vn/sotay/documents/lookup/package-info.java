/// Doubles and tests of asking the library.
@NullMarked
package vn.sotay.documents.lookup;

import org.jspecify.annotations.NullMarked;
