package vn.sotay.admin.pages.library;

import java.util.List;
import java.util.Optional;
import vn.sotay.admin.storage.originals.DocumentFiles;

/// The original as the page shows it beside the text.
///
/// @param pages of which there are pictures
/// @param at    the page to begin with, where it is known
record Beside(DocumentFiles.Named original, List<Integer> pages, Optional<Integer> at) {
    enum Shape {
        /// Pictures of its pages, one under the other.
        PAGES,
        /// The browser's own reader.
        PDF,
        PICTURE,
        /// Nothing that a browser shows: its name, what it is, and how large.
        FILE
    }

    public Shape shape() {
        return switch (original.file().type()) {
            case PNG, JPEG, GIF -> Shape.PICTURE;
            case PDF -> pages.isEmpty() ? Shape.PDF : Shape.PAGES;
            case TIFF, DOCX, XLSX, ODT, DOC, RTF, MP3, WAV, OGG, M4A, MP4, WEBM, AVI, BYTES ->
                pages.isEmpty() ? Shape.FILE : Shape.PAGES;
        };
    }

    /// Whether one can be led to a page of it.
    public boolean hasPages() {
        return shape() == Shape.PDF || pages.size() > 1;
    }
}
