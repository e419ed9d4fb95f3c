package vn.sotay.search.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the network away from a process where the system lets us (Linux namespaces), and lets all that it
/// started die with it. Found out once.
final class Isolation {
    private static final Logger LOG = LoggerFactory.getLogger(Isolation.class);
    private static final List<String> NAMESPACES =
            List.of("unshare", "--map-root-user", "--net", "--pid", "--fork", "--kill-child", "--");
    private static final int TRIAL_SECONDS = 10;

    private Isolation() {}

    /// What to write before a command, perhaps nothing.
    static List<String> prefix() {
        return Found.PREFIX;
    }

    private static final class Found {
        private static final List<String> PREFIX = works() ? NAMESPACES : List.of();
    }

    private static boolean works() {
        boolean works = tried();
        if (!works) LOG.warn("Documents are read without a network namespace: this system does not let us make one");
        return works;
    }

    private static boolean tried() {
        try {
            List<String> trial = new ArrayList<>(NAMESPACES);
            trial.add("true");
            Process process = new ProcessBuilder(trial)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(TRIAL_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
