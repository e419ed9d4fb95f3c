/// Tests of reading questions, without an index.
@NullMarked
package vn.sotay.search.understanding;

import org.jspecify.annotations.NullMarked;
