package vn.sotay.admin.printing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/// An address as a picture. Each dot is some pixels wide, so that no printer or viewer blurs its edge.
final class QrCode {
    private static final int PIXELS_PER_DOT = 10;

    /// White around it, more of which the card has anyway.
    private static final int MARGIN = 2;

    private QrCode() {}

    /// As a `data:` address of a black and white PNG.
    static String of(String address) {
        BitMatrix dots = dots(address);
        int side = dots.getWidth() * PIXELS_PER_DOT;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++)
                picture.setRGB(x, y, dots.get(x / PIXELS_PER_DOT, y / PIXELS_PER_DOT) ? 0x000000 : 0xFFFFFF);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(picture));
    }

    private static BitMatrix dots(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    MARGIN));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("not an address that fits a QR code", tooLong);
        }
    }

    private static byte[] png(BufferedImage picture) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
