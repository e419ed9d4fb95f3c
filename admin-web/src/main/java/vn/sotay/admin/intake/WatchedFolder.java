package vn.sotay.admin.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.IntakeState;
import vn.sotay.admin.storage.intake.Intakes;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.documents.AccessClass;
import vn.sotay.organisation.UnitId;

/// A folder whose files are taken in. A file is taken when it has stopped growing; when it has been read it goes
/// to `da-nhan`, or, refused, to `bi-tu-choi` with a text beside it that says why. Folders in it that are named
/// like a unit hold that unit's files.
public final class WatchedFolder {
    public static final String TAKEN = "da-nhan";
    public static final String REFUSED = "bi-tu-choi";
    static final Duration PAUSE = Duration.ofSeconds(3);

    private static final Logger log = LoggerFactory.getLogger(WatchedFolder.class);

    private final TakeIn door;
    private final Intakes files;
    private final Rules rules;
    private final Map<Path, Size> seen = new HashMap<>();
    private final Map<Path, IntakeId> onTheirWay = new HashMap<>();
    private boolean told;

    /// @param below  the unit that a folder's name means, if it is the folder's own or below it
    /// @param reason the sentence for a refusal's reason
    public record Rules(
            Path folder, UnitId unit, Function<String, Optional<UnitId>> below, Function<String, String> reason) {}

    private record Size(long bytes, FileTime changed) {}

    public WatchedFolder(TakeIn door, Intakes files, Rules rules) {
        this.door = door;
        this.files = files;
        this.rules = rules;
    }

    void round() throws InterruptedException {
        look();
        Thread.sleep(PAUSE);
    }

    /// Looks once through the folder.
    public void look() {
        // The unit may be entered only after this node has started.
        if (rules.below().apply(rules.unit().value()).isEmpty()) {
            if (!told) log.warn("intake folder: there is no unit {} yet", rules.unit());
            told = true;
            return;
        }
        try {
            Files.createDirectories(rules.folder());
            look(rules.folder(), rules.unit());
            for (Path inside : inside(rules.folder(), Files::isDirectory)) {
                Optional<UnitId> unit = rules.below().apply(String.valueOf(inside.getFileName()));
                if (unit.isPresent()) look(inside, unit.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void look(Path folder, UnitId unit) throws IOException {
        for (Path file : inside(folder, WatchedFolder::isOrdinary)) {
            Size size = new Size(Files.size(file), Files.getLastModifiedTime(file));
            boolean still = size.equals(seen.put(file, size));
            Optional<IntakeId> known = Optional.ofNullable(onTheirWay.get(file));
            if (known.isPresent()) settle(file, folder, known.get());
            else if (still) onTheirWay.put(file, taken(file, unit));
        }
    }

    private IntakeId taken(Path file, UnitId unit) throws IOException {
        ArrivedFile arrived = ArrivedFile.at(file);
        return door.known(arrived, unit)
                .orElseGet(() -> door.take(
                        arrived,
                        new Intakes.Arrival(unit, AccessClass.INTERNAL, Intakes.Way.FOLDER, Optional.empty())));
    }

    private void settle(Path file, Path folder, IntakeId id) throws IOException {
        Optional<IntakeFile> found = files.find(id);
        if (found.map(IntakeFile::state).filter(IntakeState::isBusy).isPresent()) return;
        onTheirWay.remove(file);
        seen.remove(file);
        Optional<String> reason = found.filter(one -> one.state() == IntakeState.REFUSED)
                .flatMap(one -> one.standing().reason());
        Path moved = move(file, Files.createDirectories(folder.resolve(reason.isPresent() ? REFUSED : TAKEN)));
        if (reason.isPresent())
            Files.writeString(
                    moved.resolveSibling(moved.getFileName() + ".txt"),
                    rules.reason().apply(reason.get()) + "\n");
        log.info("intake folder: {} {}", moved.getFileName(), reason.orElse("taken in"));
    }

    /// Never over another file.
    private static Path move(Path file, Path to) throws IOException {
        Path target = to.resolve(file.getFileName());
        for (int number = 2; Files.exists(target); number++)
            target = to.resolve("(" + number + ") " + file.getFileName());
        return Files.move(file, target);
    }

    /// Links are not followed: they may lead anywhere.
    private static boolean isOrdinary(Path file) {
        boolean hidden = String.valueOf(file.getFileName()).startsWith(".");
        return !hidden && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> inside(Path folder, Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(which).sorted().toList();
        }
    }
}
