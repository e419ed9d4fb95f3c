/// Measures the search on sets of questions whose answers are known (*đo chất lượng tìm kiếm*). The sets are
/// never part of the project.
///
/// Open {@link vn.sotay.search.quality.SearchQuality}.
@NullMarked
package vn.sotay.search.quality;

import org.jspecify.annotations.NullMarked;
