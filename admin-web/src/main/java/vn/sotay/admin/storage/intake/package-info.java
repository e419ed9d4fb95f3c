/// Files on their way into the library (*tiếp nhận văn bản*) on PostgreSQL: the queue, the pages, the drafts.
///
/// Open {@link vn.sotay.admin.storage.intake.IntakeQueue} (who reads what) and {@link
/// vn.sotay.admin.storage.intake.Drafts}.
///
/// A file is read by one worker at a time, known by a lease; the work of a node that is gone is taken over.
/// When a file is decided upon, its pages and pictures go in the same transaction.
@NullMarked
package vn.sotay.admin.storage.intake;

import org.jspecify.annotations.NullMarked;
