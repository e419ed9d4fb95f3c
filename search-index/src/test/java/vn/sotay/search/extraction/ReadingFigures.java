package vn.sotay.search.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Prints pages per second and the peak memory of parent and children for a mixed set of made-up files, with and
/// without OCR. Argument: how many files of each kind. Peaks need `/proc`.
final class ReadingFigures {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int PDF_PAGES = 20;
    private static final int SCANNED_PAGES = 5;

    private final Path folder;
    private final TextExtraction extraction;
    private final Map<Long, Long> peaks = new ConcurrentHashMap<>();

    private ReadingFigures(Path folder) {
        this.folder = folder;
        this.extraction = new TextExtraction(
                ChildJvm.likeThisOne(), folder.resolve("work"), FileLimits.USUAL, ReadingLimits.USUAL);
    }

    public static void main(String[] arguments) throws IOException {
        int each = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        ReadingFigures figures = new ReadingFigures(Files.createTempDirectory("figures"));
        Thread.ofVirtual().start(figures::watchChildren);
        List<byte[]> flowing = new ArrayList<>();
        for (Format format : EnumSet.complementOf(EnumSet.of(Format.PDF, Format.PICTURE)))
            flowing.add(Samples.of(format));
        byte[] pdf = Samples.pdf(Collections.nCopies(PDF_PAGES, Samples.FIRST_PAGE));
        byte[] scans = ScannedPagesTest.pdf(List.of(), Collections.nCopies(SCANNED_PAGES, ScannedPagesTest.scan()));
        figures.measure("DOCX, DOC, XLSX, ODT, RTF, HTML, TXT of 1 to 2 pages", flowing, each);
        figures.measure("PDF of " + PDF_PAGES + " pages with text", List.of(pdf), each);
        figures.measure("PDF of " + SCANNED_PAGES + " scanned pages", List.of(scans), Math.max(1, each / 5));
        System.out.printf("peak memory of the parent: %,d kB%n", peak("self"));
    }

    private void measure(String name, List<byte[]> contents, int times) throws IOException {
        peaks.clear();
        long start = System.nanoTime();
        int files = 0;
        int pages = 0;
        for (int i = 0; i < times; i++) {
            for (byte[] content : contents) {
                Extraction read = extraction.extract(Files.write(folder.resolve("original"), content), "a");
                pages += ((Extraction.Text) read).pages().size();
                files++;
            }
        }
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        System.out.printf(
                "%s: %d files, %d pages, %.1f s, %.2f files/s, %.2f pages/s, largest process started %,d kB%n",
                name, files, pages, seconds, files / seconds, pages / seconds, Collections.max(peaks.values()));
    }

    private void watchChildren() {
        while (true) {
            try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
                // The last look counts: until it has its own program, a new process is measured as its parent.
                children.forEach(child -> keep(child.pid()));
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void keep(long process) {
        long peak = peak(String.valueOf(process));
        if (peak > 0) peaks.put(process, peak);
    }

    private static long peak(String process) {
        try {
            Matcher found = PEAK.matcher(Files.readString(Path.of("/proc", process, "status")));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
