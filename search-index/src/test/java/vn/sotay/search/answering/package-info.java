/// Tests of reading what is asked for, without an index.
@NullMarked
package vn.sotay.search.answering;

import org.jspecify.annotations.NullMarked;
