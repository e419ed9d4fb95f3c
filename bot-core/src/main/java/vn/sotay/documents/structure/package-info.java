/// The inner structure of a document (*bố cục*): from what was extracted to clean text, from text to an
/// outline, from the outline to passages with their paths.
///
/// Open {@link vn.sotay.documents.structure.CleanText}, {@link vn.sotay.documents.structure.Outline} and {@link
/// vn.sotay.documents.structure.DocumentStructure}. They read the numbering grammars in use:
/// Chương / Mục / Điều / khoản / điểm; I. / 1. / 1.1. / a); and the decimal 20.3.3. After cleaning nothing of
/// the text is dropped or changed: the headings and texts of the passages, read in order, are the document.
@NullMarked
package vn.sotay.documents.structure;

import org.jspecify.annotations.NullMarked;
