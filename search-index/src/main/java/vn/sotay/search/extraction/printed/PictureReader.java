package vn.sotay.search.extraction.printed;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.sotay.search.extraction.Reason;
import vn.sotay.search.extraction.Refusal;
import vn.sotay.search.extraction.reading.DocumentReader;
import vn.sotay.search.extraction.reading.PageWriter;

/// A scan or a photo: every picture in the file is a page.
public final class PictureReader implements DocumentReader {
    private static final long MOST_DOTS = 24_000_000;
    private static final long NO_PAGE_HAS_SO_MANY = 400_000_000;

    private final Optional<Tesseract> tesseract;

    public PictureReader(Optional<Tesseract> tesseract) {
        this.tesseract = tesseract;
    }

    @Override
    public void read(Path file, PageWriter to) throws IOException {
        Tesseract words = tesseract.orElseThrow(() -> new Refusal(Reason.NO_OCR));
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) throw new Refusal(Reason.BROKEN);
            ImageReader pictures = readers.next();
            pictures.setInput(bytes);
            pictures.addIIOReadWarningListener((reader, warning) -> noteWarning(warning));
            int count = pictures.getNumImages(true);
            to.expect(count);
            for (int i = 0; i < count; i++) {
                BufferedImage picture = grey(pictures, i);
                Recognised page = words.read(picture);
                to.page(page.text(), OptionalInt.of(page.confidence()));
                to.picture(ScreenPicture.of(picture));
            }
        }
    }

    /// A picture that was cut off is shown half and otherwise only warned about.
    private static void noteWarning(String warning) {
        if (warning.contains("Truncated") || warning.contains("EOI")) throw new Refusal(Reason.BROKEN);
    }

    private static BufferedImage grey(ImageReader pictures, int index) throws IOException {
        long dots = (long) pictures.getWidth(index) * pictures.getHeight(index);
        if (dots > NO_PAGE_HAS_SO_MANY) throw new Refusal(Reason.TOO_MUCH_MEMORY);
        ImageReadParam everyNth = pictures.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) dots / MOST_DOTS));
        everyNth.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        BufferedImage read = pictures.read(index, everyNth);
        BufferedImage grey = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D onPaper = grey.createGraphics();
        onPaper.drawImage(read, 0, 0, Color.WHITE, null);
        onPaper.dispose();
        return grey;
    }
}
