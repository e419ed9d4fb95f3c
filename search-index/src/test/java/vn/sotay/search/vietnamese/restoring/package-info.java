@NullMarked
package vn.sotay.search.vietnamese.restoring;

import org.jspecify.annotations.NullMarked;
