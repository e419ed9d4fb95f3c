package vn.sotay.admin.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The living processes whose program lies in a folder: the servers that a node brought along.
record Programs(Path folder) {
    List<ProcessHandle> running() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(folder))
                        .isPresent())
                .toList();
    }

    /// Those that no other one of them started: each is a server.
    Set<Long> servers() {
        List<ProcessHandle> all = running();
        return all.stream()
                .filter(process -> process.parent().filter(all::contains).isEmpty())
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    void kill() {
        running().forEach(ProcessHandle::destroyForcibly);
    }
}
