/// In which order documents answer a question (*xếp hạng*).
///
/// Open {@link vn.sotay.search.ranking.Question} (what is asked) and {@link vn.sotay.search.ranking.Ranking} (the
/// order); {@link vn.sotay.search.ranking.SearchSettings} holds every figure that was chosen by measuring.
///
/// Whatever is counted or weighed is counted over the documents that the reader may see, and over no others.
@NullMarked
package vn.sotay.search.ranking;

import org.jspecify.annotations.NullMarked;
