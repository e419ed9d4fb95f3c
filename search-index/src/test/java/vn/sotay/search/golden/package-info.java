/// The golden list: questions of our own to the demo library, with the passages that answer them.
///
/// Open {@link vn.sotay.search.golden.GoldenListTest} and its list, `questions.txt`.
@NullMarked
package vn.sotay.search.golden;

import org.jspecify.annotations.NullMarked;
