/// The library in PostgreSQL (*kho văn bản*), the truth that each node's index follows.
///
/// Open {@link vn.sotay.admin.storage.documents.PostgresDocuments} and {@link
/// vn.sotay.admin.storage.documents.PostgresDocumentChanges}. Access is part of every query, and what is in the trash
/// is in none. Whoever
/// changes a document takes a number from {@link vn.sotay.admin.storage.documents.DocumentSequence} in the same
/// transaction, so every index hears of it.
@NullMarked
package vn.sotay.admin.storage.documents;

import org.jspecify.annotations.NullMarked;
