package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that is there as a whole or not at all, whenever the application is killed or the power fails:
/// it is made under a passing name, written through to the disk and then renamed.
final class WholeFolder {

    private static final String DRAFT = ".draft-";

    private WholeFolder() {}

    /// Fills an empty folder.
    interface Making {
        void in(Path draft) throws IOException;
    }

    static Path at(Path place, Making making) throws IOException {
        if (Files.isDirectory(place)) {
            return place;
        }
        sweepDraftsOf(place);
        Path parent = place.resolveSibling("");
        Path draft = Files.createTempDirectory(parent, place.getFileName() + DRAFT);
        making.in(draft);
        forceAll(draft);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        force(parent);
        return place;
    }

    private static void forceAll(Path draft) throws IOException {
        try (Stream<Path> tree = Files.walk(draft)) {
            for (Path path : tree.filter(it -> !Files.isSymbolicLink(it)).toList()) {
                force(path);
            }
        }
    }

    private static void force(Path fileOrFolder) throws IOException {
        try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void sweepDraftsOf(Path place) throws IOException {
        try (Stream<Path> siblings = Files.list(place.resolveSibling(""))) {
            siblings.filter(it -> it.getFileName().toString().startsWith(place.getFileName() + DRAFT))
                    .forEach(WholeFolder::sweep);
        }
    }

    /// The initdb of a killed application may still be writing here: what cannot be deleted now is left to
    /// the next start.
    private static void sweep(Path draft) {
        try (Stream<Path> tree = Files.walk(draft)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException busy) {
            System.getLogger(WholeFolder.class.getName()).log(System.Logger.Level.DEBUG, "left " + draft, busy);
        }
    }
}
