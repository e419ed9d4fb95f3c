package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `postmaster.pid` says of a server that a killed run may have left: its process and its port.
record PostmasterFile(Path data, List<String> lines) {

    private static final int PORT_LINE = 3;

    /// Above every process id that Linux and macOS can give.
    private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

    static Optional<PostmasterFile> in(Path data) throws IOException {
        Path file = fileIn(data);
        return Files.exists(file) ? Optional.of(new PostmasterFile(data, Files.readAllLines(file))) : Optional.empty();
    }

    int port() {
        return number(PORT_LINE).orElse(0);
    }

    boolean namesOneOf(OwnPrograms programs) {
        return number(0).flatMap(ProcessHandle::of).filter(programs::owns).isPresent();
    }

    /// PostgreSQL will not start while the named process lives, whatever it is. The file is not deleted: by
    /// its other lines PostgreSQL sees whether children of a dead postmaster still use the data, and
    /// refuses.
    void disarm() throws IOException {
        if (lines.size() <= PORT_LINE) {
            Files.deleteIfExists(fileIn(data));
            return;
        }
        List<String> harmless = new ArrayList<>(lines);
        harmless.set(0, NOBODY);
        Files.write(fileIn(data), harmless);
    }

    private Optional<Integer> number(int line) {
        return lines.stream()
                .skip(line)
                .limit(1)
                .map(String::strip)
                .filter(it -> it.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    private static Path fileIn(Path data) {
        return data.resolve("postmaster.pid");
    }
}
