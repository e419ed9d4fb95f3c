package vn.sotay.search.extraction;

import java.util.List;

/// What became of a file: all of its text, or the reason why there is none. Never a part of the text.
public sealed interface Extraction {
    record Text(List<Page> pages, Format format) implements Extraction {
        public Text {
            pages = List.copyOf(pages);
        }
    }

    record Refused(Reason reason) implements Extraction {}
}
