package vn.sotay.search.extraction;

/// Takes the picture of each page whose text was recognised, so that somebody can compare both.
@FunctionalInterface
public interface PagePictures {
    /// @param page from 1
    /// @param jpeg small enough for a screen, readable
    void take(int page, byte[] jpeg);
}
