package vn.sotay.admin.security.secrets;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;

/// A secret as an authenticator app takes it: typed in, opened on the same phone, or read from a picture.
///
/// @param typed    in groups of four
/// @param address  opens the app
/// @param picture  the path of an SVG of {@link #size} × {@link #size}
public record AppSecret(String typed, String address, String picture, int size) {
    private static final String ISSUER = "Sổ Tay";

    public static AppSecret of(SecretKey secret, String login) {
        String spelled = Base32.of(secret.getEncoded());
        String address = "otpauth://totp/" + escaped(ISSUER) + ":" + escaped(login) + "?secret=" + spelled + "&issuer="
                + escaped(ISSUER);
        BitMatrix squares = squares(address);
        return new AppSecret(spelled.replaceAll("(.{4})(?=.)", "$1 "), address, pathOf(squares), squares.getWidth());
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    private static String pathOf(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++)
            for (int x = 0; x < squares.getWidth(); x++)
                if (squares.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        return path.toString();
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
