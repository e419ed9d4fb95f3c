/// The files that documents were read from (*bản gốc*), as they came.
///
/// Open {@link vn.sotay.admin.storage.originals.Originals} and {@link
/// vn.sotay.admin.storage.originals.DocumentFiles}.
///
/// A file is named by what is in it, so the same file is kept once and never changed. It goes in and out in
/// parts and is never whole in memory.
@NullMarked
package vn.sotay.admin.storage.originals;

import org.jspecify.annotations.NullMarked;
