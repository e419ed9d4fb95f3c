package vn.sotay.admin.intake;

import java.util.HashMap;
import java.util.Map;
import vn.sotay.search.extraction.PagePictures;

/// Keeps pictures of pages until all pages are read. When there are too many of them the later ones are left
/// out; their text is there all the same.
final class PageCollector implements PagePictures {
    private static final long MOST_BYTES = 96L << 20;

    private final Map<Integer, byte[]> pictures = new HashMap<>();
    private long bytes;

    @Override
    public void take(int page, byte[] jpeg) {
        bytes += jpeg.length;
        if (bytes <= MOST_BYTES) pictures.put(page, jpeg);
    }

    Map<Integer, byte[]> pictures() {
        return pictures;
    }
}
