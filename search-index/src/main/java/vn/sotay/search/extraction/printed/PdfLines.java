package vn.sotay.search.extraction.printed;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Hands over the lines of one page after the other, with their places.
final class PdfLines extends PDFTextStripper {
    private final PageEnd pageEnd;
    private List<PrintedLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double top;
    private double height;

    interface PageEnd {
        void accept(PDPage page, int index, List<PrintedLine> lines) throws IOException;
    }

    PdfLines(PageEnd pageEnd) {
        this.pageEnd = pageEnd;
    }

    void read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        if (text.isEmpty()) {
            left = positions.getFirst().getXDirAdj();
            top = positions.getFirst().getYDirAdj();
            height = 0;
        }
        for (TextPosition position : positions) {
            right = position.getXDirAdj() + position.getWidthDirAdj();
            height = Math.max(height, position.getFontSizeInPt());
        }
        text.append(words);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        endLine();
        List<PrintedLine> read = lines;
        lines = new ArrayList<>();
        pageEnd.accept(page, getCurrentPageNo() - 1, read);
    }

    private void endLine() {
        if (!text.toString().isBlank())
            lines.add(new PrintedLine(text.toString().strip(), left, right, top, height));
        text.setLength(0);
    }
}
