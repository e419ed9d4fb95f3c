/// Documents (*văn bản*), their passages, and finding them in a conversation.
///
/// Open {@link vn.sotay.documents.lookup.LookUpDialog} (what a member meets), {@link
/// vn.sotay.documents.Document} and {@link vn.sotay.documents.Passage}. The ports are {@link
/// vn.sotay.documents.Documents} (the truth), {@link vn.sotay.documents.DocumentSearch} and {@link
/// vn.sotay.documents.DocumentIndex} (derived from it).
///
/// The bot never invents: whatever it states about a matter is a passage, verbatim, with where it stands.
/// Who may see what is decided by {@link vn.sotay.documents.AccessClass} alone.
@NullMarked
package vn.sotay.documents;

import org.jspecify.annotations.NullMarked;
