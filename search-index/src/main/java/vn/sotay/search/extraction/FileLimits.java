package vn.sotay.search.extraction;

/// What a file may measure before anything reads it.
///
/// @param bytes         of the file
/// @param entries       in an archive (DOCX, XLSX, ODT)
/// @param unpackedBytes of all entries together, as they really inflate
/// @param ratio         of unpacked to packed bytes, looked at from one megabyte on
public record FileLimits(long bytes, int entries, long unpackedBytes, int ratio) {
    /// Office files of text inflate 5 to 20 times; sheets of equal rows reach 60.
    public static final FileLimits USUAL = new FileLimits(100L << 20, 5_000, 400L << 20, 120);
}
