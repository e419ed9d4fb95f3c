package vn.sotay.search.extraction;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One child JVM at its work: takes its pages, and ends it and all that it started when it is done, too
/// slow, too talkative or no longer wanted.
final class ChildRun implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChildRun.class);
    private static final int EXIT_OUT_OF_MEMORY = 3;
    private static final int EXIT_KILLED = 128 + 9;
    private static final int DYING_SECONDS = 5;
    private static final int LAST_WORDS = 2_000;
    private static final int MOST_BYTES_PER_CHARACTER = 3;

    private final Process child;
    private final ReadingLimits limits;
    private final BlockingQueue<Frame> frames = new SynchronousQueue<>();
    private final AtomicReference<String> lastWords = new AtomicReference<>("");
    private final Thread passing;
    private final long start = System.nanoTime();

    ChildRun(Process child, ReadingLimits limits) {
        this.child = child;
        this.limits = limits;
        this.passing = Thread.ofVirtual().name("extraction frames").start(this::passFrames);
        Thread.ofVirtual().name("extraction errors").start(this::listen);
    }

    /// @throws IllegalStateException when the program does not start, which is no fault of the document
    Extraction take(Format format, PagePictures pictures) throws InterruptedException {
        if (!(next() instanceof Frame.Started)) return neverStarted();
        List<Page> pages = new ArrayList<>();
        long room = limits.characters();
        while (true) {
            switch (next()) {
                case Frame.OfPage(Page page) -> {
                    room -= page.text().length();
                    if (room < 0) return new Extraction.Refused(Reason.TOO_MUCH_TEXT);
                    if (pages.size() == limits.pages()) return new Extraction.Refused(Reason.TOO_MANY_PAGES);
                    pages.add(page);
                }
                case Frame.OfPicture(int page, byte[] jpeg) -> pictures.take(page, jpeg);
                case Frame.OfRefusal(Reason reason) -> {
                    return new Extraction.Refused(reason);
                }
                case Frame.Complete() -> {
                    return new Extraction.Text(pages, format);
                }
                case Frame.Started(), Frame.Lost() -> {
                    return new Extraction.Refused(reasonOfDeath());
                }
            }
        }
    }

    /// The next frame. A child that is silent for too long says that it is too slow.
    private Frame next() throws InterruptedException {
        Duration left = limits.whole().minusNanos(System.nanoTime() - start);
        Duration wait = left.compareTo(limits.silence()) < 0 ? left : limits.silence();
        Frame frame = frames.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
        return frame == null ? new Frame.OfRefusal(Reason.TOO_SLOW) : frame;
    }

    private Extraction neverStarted() throws InterruptedException {
        close();
        child.waitFor();
        throw new IllegalStateException(
                "the reading program does not start, exit " + child.exitValue() + ": " + lastWords.get());
    }

    private Reason reasonOfDeath() throws InterruptedException {
        boolean ended = child.waitFor(DYING_SECONDS, TimeUnit.SECONDS);
        int exit = ended ? child.exitValue() : 0;
        if (exit == EXIT_OUT_OF_MEMORY || exit == EXIT_KILLED) return Reason.TOO_MUCH_MEMORY;
        LOG.info("A document could not be read, exit {}: {}", exit, lastWords.get());
        return Reason.BROKEN;
    }

    private void passFrames() {
        int mostBytes = limits.characters() * MOST_BYTES_PER_CHARACTER;
        try (DataInputStream pipe = new DataInputStream(new BufferedInputStream(child.getInputStream()))) {
            Frame frame;
            do {
                frame = Frame.read(pipe, mostBytes);
                frames.put(frame);
            } while (!isLast(frame));
        } catch (IOException closed) {
            frames.offer(new Frame.Lost());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isLast(Frame frame) {
        return switch (frame) {
            case Frame.Started started -> false;
            case Frame.OfPage page -> false;
            case Frame.OfPicture picture -> false;
            case Frame.OfRefusal refusal -> true;
            case Frame.Complete complete -> true;
            case Frame.Lost lost -> true;
        };
    }

    /// Reads all of it so that the child never waits for us, and keeps the beginning.
    private void listen() {
        try (InputStream errors = child.getErrorStream()) {
            lastWords.set(new String(errors.readNBytes(LAST_WORDS), StandardCharsets.UTF_8));
            errors.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            lastWords.compareAndSet("", "nothing");
        }
    }

    /// What the child started is listed before it dies, because afterwards nobody knows whose it was.
    @Override
    public void close() {
        List<ProcessHandle> started = child.descendants().toList();
        child.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        passing.interrupt();
    }
}
