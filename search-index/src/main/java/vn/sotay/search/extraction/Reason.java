package vn.sotay.search.extraction;

/// Why there is no text. One for each sentence that an officer is told; each asks for another remedy.
public enum Reason {
    /// Nothing in the file.
    EMPTY,
    TOO_LARGE,
    TOO_MANY_PAGES,
    TOO_MUCH_TEXT,
    /// Small as a file and huge or countless when unpacked.
    BOMB,
    MACROS,
    /// XML that declares entities: no office program writes it, attacks do.
    UNSAFE_XML,
    /// Opens with a password that the officer may know.
    PASSWORD,
    /// Encrypted in a way that no password of the officer's opens.
    ENCRYPTED,
    /// Of a format that we read, but cut off or damaged.
    BROKEN,
    /// The name ends in a format that we read, and the content is none that we know.
    WRONGLY_NAMED,
    UNKNOWN_FORMAT,
    /// Read to the end without a word in it.
    NO_TEXT,
    /// Only pictures of text, and this machine has no program that reads them.
    NO_OCR,
    TOO_SLOW,
    TOO_MUCH_MEMORY
}
