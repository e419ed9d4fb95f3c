/// Decision trees whose answers are added up (*cây quyết định*), as gradient boosting makes them.
///
/// Open {@link vn.sotay.search.ranking.trees.Trees}.
///
/// They are read from a text that a person can read as well, and know nothing of what they decide about.
@NullMarked
package vn.sotay.search.ranking.trees;

import org.jspecify.annotations.NullMarked;
