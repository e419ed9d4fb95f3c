package vn.sotay.search.extraction.printed;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The program that reads pictures of text, with Vietnamese.
public final class Tesseract {
    private static final String LANGUAGE = "vie";
    private static final int POOR = 50;
    private static final String UPRIGHT = "3";
    private static final String ANY_WAY_UP = "1";

    private final String program;

    private Tesseract(String program) {
        this.program = program;
    }

    /// @param program its name or path
    /// @return nothing where it is not installed, or not with Vietnamese
    public static Optional<Tesseract> find(String program) {
        try {
            Process process = new ProcessBuilder(program, "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                boolean vietnamese = lines.lines().anyMatch(LANGUAGE::equals);
                return vietnamese ? Optional.of(new Tesseract(program)) : Optional.empty();
            }
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /// A picture that lies on its side is turned: it reads so badly that a second look is worth its time.
    Recognised read(BufferedImage grey) throws IOException {
        Recognised upright = read(grey, UPRIGHT);
        if (upright.confidence() >= POOR) return upright;
        Recognised turned = read(grey, ANY_WAY_UP);
        return turned.confidence() > upright.confidence() ? turned : upright;
    }

    private Recognised read(BufferedImage grey, String segmentation) throws IOException {
        Process process = new ProcessBuilder(
                        program, "stdin", "stdout", "-l", LANGUAGE, "--psm", segmentation, "--dpi", "300", "tsv")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream picture = process.getOutputStream()) {
            writePgm(grey, picture);
        }
        try (BufferedReader table =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> rows = table.lines().toList();
            return Recognised.of(rows);
        }
    }

    /// The plainest format there is: made and read without compressing.
    private static void writePgm(BufferedImage grey, OutputStream to) throws IOException {
        String head = "P5 " + grey.getWidth() + " " + grey.getHeight() + " 255\n";
        to.write(head.getBytes(StandardCharsets.US_ASCII));
        to.write(((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
    }
}
