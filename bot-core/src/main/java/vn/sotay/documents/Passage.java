package vn.sotay.documents;

import java.util.List;

/// Đoạn trích: a piece of a document that is read and cited as one.
///
/// @param ordinal  its place in the document, from 0
/// @param path     how it is cited, "Điều 7, khoản 2" or "Mục II, điểm 2.1"
/// @param headings the headings it stands under, outermost first, as printed
/// @param text     verbatim, paragraphs parted by line breaks
public record Passage(int ordinal, String path, List<String> headings, String text) {
    public Passage {
        headings = List.copyOf(headings);
    }

    /// The headings that begin here for who reads on from a passage that stands under these.
    public List<String> headingsAfter(List<String> under) {
        int same = 0;
        while (same < headings.size()
                && same < under.size()
                && headings.get(same).equals(under.get(same))) same++;
        return headings.subList(same, headings.size());
    }
}
