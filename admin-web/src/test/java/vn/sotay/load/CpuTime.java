package vn.sotay.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// CPU seconds used so far, from `/proc` (Linux).
///
/// @param node     the application
/// @param postgres the database's processes
/// @param driver   this process: load and fake service
public record CpuTime(double node, double postgres, double driver) {
    private static final double TICKS = 100;

    /// @param folder the data folder of the node; its database works below it
    public static CpuTime now(long node, Path folder) {
        double postgres = 0;
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process :
                    processes.filter(process -> isPostgres(process, folder)).toList())
                postgres += seconds(process, true);
        } catch (IOException hidden) {
            throw new UncheckedIOException(hidden);
        }
        return new CpuTime(
                seconds(Path.of("/proc", Long.toString(node)), false), postgres, seconds(Path.of("/proc/self"), false));
    }

    public CpuTime minus(CpuTime earlier) {
        return new CpuTime(node - earlier.node, postgres - earlier.postgres, driver - earlier.driver);
    }

    private static boolean isPostgres(Path process, Path folder) {
        try {
            return process.getFileName().toString().matches("\\d+")
                    && Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).startsWith(folder.toAbsolutePath());
        } catch (IOException ended) {
            return false;
        }
    }

    private static double seconds(Path process, boolean withEnded) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            double own = Double.parseDouble(fields.get(11)) + Double.parseDouble(fields.get(12));
            double ended = withEnded ? Double.parseDouble(fields.get(13)) + Double.parseDouble(fields.get(14)) : 0;
            return (own + ended) / TICKS;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
