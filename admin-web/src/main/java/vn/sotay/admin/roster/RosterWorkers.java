package vn.sotay.admin.roster;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sotay.admin.storage.roster.RosterState;
import vn.sotay.admin.storage.roster.RosterTurns;
import vn.sotay.organisation.roster.RosterId;

/// Does the steps of imports, each on a thread of its own, while whoever started it goes on.
final class RosterWorkers {
    private static final Logger log = LoggerFactory.getLogger(RosterWorkers.class);
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final RosterTurns turns;

    /// A step.
    ///
    /// @param from   where the import must stand
    /// @param during how it is called meanwhile
    /// @param failed where it stands after a failure of ours
    record Step(RosterState from, RosterState during, RosterState failed) {}

    /// Where the import stands afterwards, and what whoever looks after it should know.
    record Ending(RosterState state, Optional<String> notice) {
        static Ending in(RosterState state) {
            return new Ending(state, Optional.empty());
        }

        static Ending in(RosterState state, String notice) {
            return new Ending(state, Optional.of(notice));
        }
    }

    /// What is done in a step.
    interface Work {
        Ending run(Turn turn);
    }

    RosterWorkers(RosterTurns turns) {
        this.turns = turns;
    }

    /// Begins, unless the import stands elsewhere or somebody else works on it.
    boolean start(RosterId id, Step step, Work work) {
        Turn turn = new Turn(id, UUID.randomUUID(), turns);
        if (!turns.take(id, step.from(), step.during(), turn.worker())) return false;
        Thread.ofVirtual()
                .name("roster-" + id)
                .uncaughtExceptionHandler((thread, failure) -> log.error("import {} failed", id, withoutWords(failure)))
                .start(() -> run(turn, step, work));
        return true;
    }

    private void run(Turn turn, Step step, Work work) {
        Ending ending = Ending.in(step.failed(), "FAULT");
        CountDownLatch over = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> beat(turn, over));
        try {
            ending = work.run(turn);
        } finally {
            over.countDown();
            turns.end(turn.id(), turn.worker(), ending.state(), ending.notice());
        }
    }

    /// It is not interrupted: that would cut the line to the database in the middle of a renewal.
    private void beat(Turn turn, CountDownLatch over) {
        try {
            while (!over.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) turns.renew(turn.id(), turn.worker());
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    /// What a database says of a failure may quote the row, and rows are about people.
    private static Throwable withoutWords(Throwable failure) {
        IllegalStateException told =
                new IllegalStateException(failure.getClass().getName());
        told.setStackTrace(failure.getStackTrace());
        return told;
    }
}
