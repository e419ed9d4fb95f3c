package vn.sotay.search.extraction.printed;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// A page as an officer looks at it beside its text: grey, about 120 dots per inch, some 100 kB.
final class ScreenPicture {
    private static final int MOST_WIDTH = 1_000;
    private static final int MOST_HEIGHT = 1_600;
    private static final float QUALITY = 0.6f;

    private ScreenPicture() {}

    static byte[] of(BufferedImage page) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(smaller(page), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage smaller(BufferedImage page) {
        double scale =
                Math.min(1, Math.min((double) MOST_WIDTH / page.getWidth(), (double) MOST_HEIGHT / page.getHeight()));
        int width = (int) Math.max(1, page.getWidth() * scale);
        int height = (int) Math.max(1, page.getHeight() * scale);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = small.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(page, 0, 0, width, height, null);
        drawing.dispose();
        return small;
    }
}
