/// Search in the library (*tìm kiếm*): each node's own Lucene copy of the documents, derived from the
/// change sequence.
///
/// Open {@link vn.sotay.search.LuceneDocumentIndex} (keeping the copy) and {@link
/// vn.sotay.search.DocumentFinder} (answering a question); {@link vn.sotay.search.ranking.SearchSettings} holds
/// every figure that was chosen by measuring.
///
/// What a member may not see is left out before anything is scored or counted: neither a result nor a score
/// tells of it.
///
/// Depends on bot-core, Lucene's core and slf4j.
@NullMarked
package vn.sotay.search;

import org.jspecify.annotations.NullMarked;
