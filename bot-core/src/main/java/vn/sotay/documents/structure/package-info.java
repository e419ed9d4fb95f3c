/// The inner structure of a document (*bố cục*): from plain text to passages with their paths.
///
/// Open {@link vn.sotay.documents.structure.DocumentStructure}. It reads the numbering grammars in use:
/// Chương / Mục / Điều / khoản / điểm; I. / 1. / 1.1. / a); and the decimal 20.3.3. Nothing of the text is
/// dropped or changed: the headings and texts of the passages, read in order, are the document.
@NullMarked
package vn.sotay.documents.structure;

import org.jspecify.annotations.NullMarked;
