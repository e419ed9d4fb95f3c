package vn.sotay.admin.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.IntakeState;
import vn.sotay.admin.storage.intake.Intakes;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.documents.AccessClass;
import vn.sotay.organisation.UnitId;

/// Takes a whole directory in and waits until all of it has been read. Begun again, it leaves out what is on its
/// way or in the library already.
public final class DirectoryIntake {
    /// All files wait for confirmation or are in the library.
    public static final int ALL = 0;
    /// Some were refused; the list says which and why.
    public static final int SOME_REFUSED = 2;

    private static final Duration LOOK = Duration.ofMillis(500);

    private final TakeIn door;
    private final Intakes files;
    private final Function<String, String> reason;
    private final PrintStream out;

    /// @param reason the sentence for a refusal's reason
    public DirectoryIntake(TakeIn door, Intakes files, Function<String, String> reason, PrintStream out) {
        this.door = door;
        this.files = files;
        this.reason = reason;
        this.out = out;
    }

    /// @return how the program should end
    public int run(Path directory, UnitId unit) throws InterruptedException {
        List<IntakeId> ours = new ArrayList<>();
        int known = 0;
        List<Path> found = filesIn(directory);
        for (Path file : found) {
            ArrivedFile arrived = arrived(file);
            Optional<IntakeId> before = door.known(arrived, unit);
            if (before.isPresent()) known++;
            ours.add(before.orElseGet(() -> door.take(
                    arrived, new Intakes.Arrival(unit, AccessClass.INTERNAL, Intakes.Way.COMMAND, Optional.empty()))));
        }
        out.printf("Đã nạp %d tệp, %d tệp đã có từ trước.%n", found.size() - known, known);
        return told(read(ours));
    }

    /// Waits and tells how far the reading is.
    private List<IntakeFile> read(List<IntakeId> ours) throws InterruptedException {
        List<IntakeId> waiting = new ArrayList<>(ours);
        List<IntakeFile> ended = new ArrayList<>();
        int told = -1;
        while (!waiting.isEmpty()) {
            waiting.removeIf(id -> files.find(id)
                    .filter(file -> !file.state().isBusy())
                    .map(ended::add)
                    .orElse(false));
            if (told != ended.size()) out.printf("Đã đọc %d/%d tệp.%n", ended.size(), ours.size());
            told = ended.size();
            if (!waiting.isEmpty()) Thread.sleep(LOOK);
        }
        return ended;
    }

    private int told(List<IntakeFile> ended) {
        Map<IntakeState, Integer> counts = new EnumMap<>(IntakeState.class);
        for (IntakeFile file : ended) {
            counts.merge(file.state(), 1, Integer::sum);
            if (file.state() == IntakeState.REFUSED)
                out.printf(
                        "Không nhận: %s. %s%n",
                        file.origin().fileName(),
                        reason.apply(file.standing().reason().orElse(IntakeReading.FAULT)));
        }
        int refused = counts.getOrDefault(IntakeState.REFUSED, 0);
        out.printf(
                "Chờ xác nhận: %d. Đã vào kho: %d. Không nhận: %d.%n",
                counts.getOrDefault(IntakeState.TO_CONFIRM, 0), counts.getOrDefault(IntakeState.CONFIRMED, 0), refused);
        return refused == 0 ? ALL : SOME_REFUSED;
    }

    private static ArrivedFile arrived(Path file) {
        try {
            return ArrivedFile.at(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> filesIn(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
