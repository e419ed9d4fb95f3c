/// What somebody meant who typed half the marks, slipped, or typed the raw keys of Telex or VNI (*khôi phục
/// dấu, sửa lỗi gõ*).
///
/// Open {@link vn.sotay.search.vietnamese.restoring.Restorer} and {@link
/// vn.sotay.search.vietnamese.restoring.WordModel}.
///
/// Knows nothing but how often syllables and neighbours stand in the library's own texts, and how questions are put,
/// which texts do not show. Which texts are counted decides whoever fills the model, so nothing that is not for
/// everybody may go in. What comes out is an alternative to what was typed, never a replacement.
@NullMarked
package vn.sotay.search.vietnamese.restoring;

import org.jspecify.annotations.NullMarked;
