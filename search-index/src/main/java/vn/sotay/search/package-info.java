/// Search in the library (*tìm kiếm*): each node's own Lucene copy of the documents, derived from the
/// change sequence.
///
/// Open {@link vn.sotay.search.LuceneDocumentIndex} (keeping the copy) and {@link
/// vn.sotay.search.DocumentFinder} (answering a question); {@link vn.sotay.search.SearchSettings} holds
/// every figure that was chosen by measuring.
///
/// What a member may not see is filtered out inside Lucene, before anything is scored, counted or pooled.
/// One thing remains: how rare a word is (its weight) is counted over the whole library, so hidden text can
/// shift the scores of visible passages a little; it never adds or names one.
///
/// Depends on bot-core, Lucene's core and slf4j.
@NullMarked
package vn.sotay.search;

import org.jspecify.annotations.NullMarked;
