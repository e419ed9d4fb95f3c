package vn.sotay.search.extraction.printed;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.sotay.search.extraction.Reason;
import vn.sotay.search.extraction.Refusal;
import vn.sotay.search.extraction.reading.DocumentReader;
import vn.sotay.search.extraction.reading.PageWriter;

/// PDF: the text as it stands in the file, and where a page has hardly any and a picture, what Tesseract reads
/// in the picture.
public final class PdfReader implements DocumentReader {
    private static final int HARDLY_ANY_LETTERS = 24;
    private static final float DOTS_PER_INCH = 300;
    private static final float SCREEN = 120;
    private static final float POINTS_PER_INCH = 72;
    private static final float MOST_DOTS = 24_000_000;
    private static final int DEPTH = 4;

    private final Optional<Tesseract> tesseract;

    public PdfReader(Optional<Tesseract> tesseract) {
        this.tesseract = tesseract;
    }

    @Override
    public void read(Path file, PageWriter to) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            to.expect(document.getNumberOfPages());
            Pages pages = new Pages(new PDFRenderer(document), to);
            new PdfLines(pages).read(document);
            pages.finish();
        } catch (InvalidPasswordException locked) {
            throw new Refusal(Reason.PASSWORD);
        }
    }

    private final class Pages implements PdfLines.PageEnd {
        private final PDFRenderer renderer;
        private final PageWriter to;
        private int read;
        private int unread;

        Pages(PDFRenderer renderer, PageWriter to) {
            this.renderer = renderer;
            this.to = to;
        }

        @Override
        public void accept(PDPage page, int index, List<PrintedLine> lines) throws IOException {
            if (letters(lines) >= HARDLY_ANY_LETTERS || !hasPicture(page.getResources(), DEPTH)) {
                read += lines.isEmpty() ? 0 : 1;
                to.page(Paragraphs.of(lines), OptionalInt.empty());
            } else if (tesseract.isEmpty()) {
                unread++;
                to.page(Paragraphs.of(lines), OptionalInt.of(0));
                to.picture(ScreenPicture.of(renderer.renderImageWithDPI(index, dots(page, SCREEN), ImageType.GRAY)));
            } else {
                recognise(page, index, tesseract.get());
            }
        }

        private void recognise(PDPage page, int index, Tesseract reader) throws IOException {
            BufferedImage picture = renderer.renderImageWithDPI(index, dots(page, DOTS_PER_INCH), ImageType.GRAY);
            Recognised words = reader.read(picture);
            to.page(words.text(), OptionalInt.of(words.confidence()));
            to.picture(ScreenPicture.of(picture));
        }

        private static float dots(PDPage page, float wanted) {
            PDRectangle box = page.getCropBox();
            double inches = box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
            return (float) Math.min(wanted, Math.sqrt(MOST_DOTS / inches));
        }

        private void finish() {
            if (unread > 0 && read == 0) throw new Refusal(Reason.NO_OCR);
        }
    }

    private static int letters(List<PrintedLine> lines) {
        return lines.stream()
                .mapToInt(line -> (int)
                        line.text().codePoints().filter(Character::isLetter).count())
                .sum();
    }

    private static boolean hasPicture(PDResources resources, int depth) throws IOException {
        if (resources == null || depth == 0) return false;
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject) return true;
            if (object instanceof PDFormXObject form && hasPicture(form.getResources(), depth - 1)) return true;
        }
        return false;
    }
}
