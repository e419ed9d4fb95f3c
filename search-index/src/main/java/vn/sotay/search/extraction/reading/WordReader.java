package vn.sotay.search.extraction.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;

/// DOCX, with the numbers that Word counts for its lists, headers before the text and footers after it. The
/// pages are those of the program that saved it.
public final class WordReader implements DocumentReader {
    @Override
    public void read(Path file, PageWriter to) throws IOException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(parts)) {
            ListNumbers numbers = new ListNumbers();
            document.getHeaderList().forEach(header -> writeOnPage(header.getBodyElements(), numbers, to));
            for (IBodyElement element : document.getBodyElements()) write(element, numbers, to);
            document.getFooterList().forEach(footer -> writeOnPage(footer.getBodyElements(), numbers, to));
            to.endPage();
        } catch (InvalidFormatException damage) {
            throw new IOException(damage);
        }
    }

    private static void write(IBodyElement element, ListNumbers numbers, PageWriter to) throws IOException {
        boolean breaks = element instanceof XWPFParagraph paragraph && breaksPage(paragraph);
        boolean before = breaks && element instanceof XWPFParagraph paragraph && startsWithBreak(paragraph);
        if (before) to.endPage();
        writeOnPage(List.of(element), numbers, to);
        if (breaks && !before) to.endPage();
    }

    private static void writeOnPage(List<IBodyElement> elements, ListNumbers numbers, PageWriter to) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> to.write(numbers.labelOf(paragraph) + words(paragraph));
                case XWPFTable table -> table.getRows().forEach(row -> to.write(cells(row, numbers) + "\n"));
                case XWPFSDT block -> to.write(block.getContent().getText());
                default -> {}
            }
            to.endLine();
        }
    }

    private static String cells(XWPFTableRow row, ListNumbers numbers) {
        return row.getTableCells().stream().map(cell -> cell(cell, numbers)).collect(Collectors.joining("\t"));
    }

    private static String cell(XWPFTableCell cell, ListNumbers numbers) {
        return cell.getBodyElements().stream()
                .map(element -> switch (element) {
                    case XWPFParagraph paragraph -> numbers.labelOf(paragraph) + words(paragraph);
                    case XWPFTable table -> table.getText();
                    default -> "";
                })
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static String words(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .filter(run -> run.getCTR().sizeOfDelTextArray() == 0)
                .map(XWPFRun::text)
                .collect(Collectors.joining());
    }

    private static boolean breaksPage(XWPFParagraph paragraph) {
        return paragraph.isPageBreak() || paragraph.getRuns().stream().anyMatch(WordReader::breaksPage);
    }

    private static boolean breaksPage(XWPFRun run) {
        return run.getCTR().sizeOfLastRenderedPageBreakArray() > 0
                || run.getCTR().getBrList().stream().map(CTBr::getType).anyMatch(STBrType.PAGE::equals);
    }

    /// A break inside a paragraph lets it stay whole on the page where it begins.
    private static boolean startsWithBreak(XWPFParagraph paragraph) {
        if (paragraph.isPageBreak()) return true;
        for (XWPFRun run : paragraph.getRuns()) {
            if (breaksPage(run)) return true;
            if (!run.text().isBlank()) return false;
        }
        return false;
    }
}
