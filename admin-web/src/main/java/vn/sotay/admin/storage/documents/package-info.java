/// The library in PostgreSQL (*kho văn bản*), the truth that each node's index follows.
///
/// Open {@link vn.sotay.admin.storage.documents.PostgresDocuments} and {@link
/// vn.sotay.admin.storage.documents.PostgresDocumentChanges}. Access is part of every query.
@NullMarked
package vn.sotay.admin.storage.documents;

import org.jspecify.annotations.NullMarked;
