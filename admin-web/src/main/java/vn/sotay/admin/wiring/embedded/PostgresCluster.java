package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/// The data of one PostgreSQL server with its two passwords, which are made together and stay together.
record PostgresCluster(PostgresPrograms programs, Path data, Secret superuser, Secret application) {

    private static final Duration CREATION = Duration.ofMinutes(2);
    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration STOP = Duration.ofSeconds(9);

    /// Opens the cluster of the folder; the first time it makes one.
    static PostgresCluster in(Path folder) throws IOException {
        PostgresPrograms programs =
                new PostgresPrograms(PostgresArchive.unpackedIn(folder), folder.resolve("programs.log"));
        programs.checkUser();
        if (!Files.exists(folder.resolve("cluster"))) {
            programs.running().kill();
        }
        Path cluster = WholeFolder.at(folder.resolve("cluster"), draft -> create(programs, draft));
        return new PostgresCluster(
                programs,
                cluster.resolve("data"),
                Secret.keptIn(superuserIn(cluster)),
                Secret.keptIn(applicationIn(cluster)));
    }

    /// The port of a server that a killed run left and that still answers. One that does not is ended.
    OptionalInt takeOver() throws IOException {
        Optional<PostmasterFile> left = PostmasterFile.in(data);
        if (left.isEmpty()) {
            return OptionalInt.empty();
        }
        PostmasterFile server = left.get();
        BooleanSupplier gone = () -> !server.namesOneOf(programs.running());
        BooleanSupplier answers = () -> login(server.port()).reaches(data);
        if (Patience.until(ANSWER, () -> gone.getAsBoolean() || answers.getAsBoolean()) && !gone.getAsBoolean()) {
            return OptionalInt.of(server.port());
        }
        endLeftOver();
        return OptionalInt.empty();
    }

    /// True when the server runs and answers on the port.
    boolean startOn(int port) throws IOException {
        PostgresSettings.writeTo(data, port);
        String output = data.resolve("start.log").toString();
        return control(RECOVERY, "start", "-l", output) && login(port).reaches(data);
    }

    /// Breaks connections off, saves everything and stops; a server that needs too long is cut off, which
    /// costs nothing but a recovery at the next start.
    void stop() throws IOException {
        Optional<PostmasterFile> server = PostmasterFile.in(data);
        boolean alive = server.filter(it -> it.namesOneOf(programs.running())).isPresent();
        if (!alive || control(STOP, "stop", "-m", "fast")) {
            programs.running().awaitEnd();
        } else {
            programs.running().kill();
        }
    }

    PostgresLogin login(int port) {
        return new PostgresLogin(port, PostgresLogin.SUPERUSER, superuser);
    }

    /// Children outlive a killed postmaster for as long as their query runs, and PostgreSQL will not start
    /// beside them.
    private void endLeftOver() throws IOException {
        programs.running().kill();
        Optional<PostmasterFile> stale = PostmasterFile.in(data);
        if (stale.isPresent()) {
            stale.get().disarm();
        }
    }

    private boolean control(Duration limit, String action, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("-D", data.toString(), "-w", "-t", Long.toString(limit.toSeconds()), action));
        return programs.run(limit.plusSeconds(1), "pg_ctl", arguments);
    }

    /// Upper and lower case by Unicode rules, order by code point; the C library's part of the locale is
    /// for `pg_trgm`.
    private static void create(PostgresPrograms programs, Path draft) throws IOException {
        Secret.random().keepIn(superuserIn(draft));
        Secret.random().keepIn(applicationIn(draft));
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        boolean made = programs.run(
                CREATION,
                "initdb",
                List.of(
                        "--pgdata=" + draft.resolve("data"),
                        "--username=" + PostgresLogin.SUPERUSER,
                        "--pwfile=" + superuserIn(draft),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--lc-ctype=" + (mac ? "UTF-8" : "C.UTF-8")));
        if (!made) {
            throw PostgresServer.failed(programs.log(), null);
        }
    }

    private static Path superuserIn(Path cluster) {
        return cluster.resolve("superuser.password");
    }

    private static Path applicationIn(Path cluster) {
        return cluster.resolve("application.password");
    }
}
