package vn.sotay.admin.wiring.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The living processes whose program lies in a folder. The programs are unpacked into the data folder and
/// that is held by one application, so these processes are ours and nobody else's, whatever a pid file
/// says: process ids are given again. A zombie that nobody has waited for has no program any more, so it
/// counts as gone.
record OwnPrograms(Path folder) {

    private static final Duration GRACE = Duration.ofSeconds(5);

    List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::owns).toList();
    }

    boolean owns(ProcessHandle process) {
        return process.info()
                .command()
                .filter(it -> Path.of(it).startsWith(folder))
                .isPresent();
    }

    /// Asks them to finish, and insists if they do not.
    void end() {
        running().forEach(ProcessHandle::destroy);
        awaitEnd();
    }

    /// Lets them finish what they are about to, and insists if they do not.
    void awaitEnd() {
        if (!Patience.until(GRACE, () -> running().isEmpty())) {
            kill();
        }
    }

    void kill() {
        running().forEach(ProcessHandle::destroyForcibly);
        Patience.until(GRACE, () -> running().isEmpty());
    }
}
