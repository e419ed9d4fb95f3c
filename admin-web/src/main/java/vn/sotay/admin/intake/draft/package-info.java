/// The draft of a document (*bản nháp*): what was recognised in a file and what the officer made of it.
///
/// Open {@link vn.sotay.admin.intake.draft.Draft} and {@link vn.sotay.admin.intake.draft.DraftReading}.
///
/// Rules without a database. Whatever the officer has changed survives a second reading.
@NullMarked
package vn.sotay.admin.intake.draft;

import org.jspecify.annotations.NullMarked;
