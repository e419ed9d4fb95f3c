/// Vietnamese as the index and a question see it (*phân tích tiếng Việt*).
///
/// Open {@link vn.sotay.search.vietnamese.Syllable} (when two syllables are the same) and {@link
/// vn.sotay.search.vietnamese.CitedNumber} (how members cite a document).
///
/// Documents and questions go through the same functions, so a rule is changed in one place; a change in
/// what they return must raise the index's schema version. All functions are total: any text in, an answer
/// out, in time linear in the text.
///
/// Depends on `language` and `documents` of bot-core, and not on Lucene.
@NullMarked
package vn.sotay.search.vietnamese;

import org.jspecify.annotations.NullMarked;
