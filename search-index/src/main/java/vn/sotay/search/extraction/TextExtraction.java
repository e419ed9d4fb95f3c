package vn.sotay.search.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// Gets the text out of an uploaded file. The file is looked at here and read in a JVM of its own, so
/// whatever it holds, this one stays as it is. Safe to use from several threads; each call runs one child.
public final class TextExtraction {
    private static final List<String> JVM_OPTIONS = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:MaxDirectMemorySize=64m",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            // The libraries write about what they read, at length; what counts comes as an exception.
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    private final ChildJvm jvm;
    private final Path workFolder;
    private final FileLimits fileLimits;
    private final ReadingLimits readingLimits;

    /// @param workFolder for what the children need while they run; made if it is not there
    public TextExtraction(ChildJvm jvm, Path workFolder, FileLimits fileLimits, ReadingLimits readingLimits) {
        this.jvm = jvm;
        this.workFolder = workFolder.toAbsolutePath();
        this.fileLimits = fileLimits;
        this.readingLimits = readingLimits;
    }

    /// Whatever the file holds, this returns in bounded time and memory.
    ///
    /// @throws UncheckedIOException  when the file or the work folder cannot be used
    /// @throws IllegalStateException when the reading program does not start
    /// @throws CancellationException when the thread is interrupted; the child is ended
    public Extraction extract(Path original, String fileName) {
        return extract(original, fileName, (page, jpeg) -> {});
    }

    /// The same, with the pictures of the pages that were recognised.
    public Extraction extract(Path original, String fileName, PagePictures pictures) {
        try {
            return read(original, sight(original, fileName), pictures);
        } catch (Refusal refusal) {
            return new Extraction.Refused(refusal.reason());
        } catch (IOException failure) {
            throw new UncheckedIOException("the text of " + original + " cannot be extracted", failure);
        }
    }

    private Format sight(Path original, String fileName) throws IOException {
        long size = Files.size(original);
        if (size == 0) throw new Refusal(Reason.EMPTY);
        if (size > fileLimits.bytes()) throw new Refusal(Reason.TOO_LARGE);
        return FormatBySight.of(original, fileName, fileLimits);
    }

    private Extraction read(Path original, Format format, PagePictures pictures) throws IOException {
        Files.createDirectories(workFolder);
        Path work = Files.createTempDirectory(workFolder, "reading-");
        try (ChildRun run = new ChildRun(start(original, format, work), readingLimits)) {
            return run.take(format, pictures);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the reading of " + original + " was stopped");
        } finally {
            delete(work);
        }
    }

    private Process start(Path original, Format format, Path work) throws IOException {
        ProcessBuilder child = new ProcessBuilder(command(original, format, work)).directory(work.toFile());
        Map<String, String> environment = child.environment();
        environment.keySet().retainAll(List.of("PATH", "TESSDATA_PREFIX"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("OMP_THREAD_LIMIT", "1");
        return child.start();
    }

    private List<String> command(Path original, Format format, Path work) {
        List<String> command = new ArrayList<>(Isolation.prefix());
        command.add(jvm.java().toString());
        command.addAll(JVM_OPTIONS);
        command.add("-Xmx" + readingLimits.heapMegabytes() + "m");
        command.add("-Djava.io.tmpdir=" + work);
        command.add("-Duser.home=" + work);
        // Listing the system's fonts takes PDFBox seconds, so its list outlives the child.
        command.add("-Dpdfbox.fontcache=" + workFolder);
        command.addAll(jvm.launch());
        command.add(format.name());
        command.add(original.toAbsolutePath().toString());
        command.add(String.valueOf(readingLimits.pages()));
        command.add(String.valueOf(readingLimits.characters()));
        command.add(jvm.tesseract());
        return command;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
