package vn.sotay.admin.wiring.embedded;

import java.nio.file.Path;
import java.util.List;

/// The living processes whose program lies in a folder.
final class RunningPrograms {

    private RunningPrograms() {}

    static List<ProcessHandle> of(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(it -> Path.of(it).startsWith(folder))
                        .isPresent())
                .toList();
    }
}
