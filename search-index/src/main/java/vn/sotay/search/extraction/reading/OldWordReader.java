package vn.sotay.search.extraction.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sotay.search.extraction.Reason;
import vn.sotay.search.extraction.Refusal;

/// DOC, the format of Word 97 to 2003. The same kind of file also holds what newer Word encrypts, and old
/// formats of other programs.
public final class OldWordReader implements DocumentReader {
    private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();

    @Override
    public void read(Path file, PageWriter to) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) throw new Refusal(Reason.PASSWORD);
            if (!root.hasEntryCaseInsensitive("WordDocument")) throw new Refusal(Reason.UNKNOWN_FORMAT);
            if (root.hasEntryCaseInsensitive("Macros")) throw new Refusal(Reason.MACROS);
            try (HWPFDocument document = new HWPFDocument(root)) {
                read(document, to);
            }
        } catch (EncryptedDocumentException locked) {
            throw new Refusal(Reason.PASSWORD);
        }
    }

    private void read(HWPFDocument document, PageWriter to) throws IOException {
        to.write(plain(document.getHeaderStoryRange().text()));
        to.endLine();
        Range body = document.getRange();
        for (int i = 0; i < body.numParagraphs(); i++) write(body.getParagraph(i), to);
        to.endPage();
    }

    private void write(Paragraph paragraph, PageWriter to) throws IOException {
        String words = label(paragraph) + paragraph.text();
        boolean breaks = words.indexOf('\f') >= 0 || paragraph.pageBreakBefore();
        if (paragraph.pageBreakBefore() || words.startsWith("\f")) to.endPage();
        to.write(plain(words));
        if (paragraph.isTableRowEnd()) to.endLine();
        else if (!paragraph.isInTable()) to.endLine();
        if (breaks && !words.startsWith("\f") && !paragraph.pageBreakBefore()) to.endPage();
    }

    private String label(Paragraph paragraph) {
        if (!paragraph.isInList()) return "";
        return AbstractWordUtils.getBulletText(numbering, paragraph.getList(), (char) paragraph.getIlvl())
                .replace('\t', ' ');
    }

    /// Word's marks inside text: 7 ends a cell, 11 is a line end in a paragraph, 13 ends a paragraph, 19 to 21
    /// enclose a field.
    private static String plain(String words) {
        return Range.stripFields(words)
                .replace('\u0007', '\t')
                .replace('\u000B', ' ')
                .replace('\r', ' ')
                .replace('\f', ' ')
                .replace('\u001E', '-');
    }
}
