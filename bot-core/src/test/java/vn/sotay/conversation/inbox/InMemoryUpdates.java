package vn.sotay.conversation.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Undoable;
import vn.sotay.conversation.lane.InMemoryLeases;
import vn.sotay.conversation.lane.Lane;

/// {@link Updates} in memory, as one node sees them.
public final class InMemoryUpdates implements Updates, Undoable {
    private final Table table;
    private final InMemoryLeases leases;

    /// What all nodes share.
    private static final class Table {
        private final Map<Long, Row> rows = new TreeMap<>();
        private long last = 1000;

        private Optional<Row> of(Incoming incoming) {
            return rows.values().stream().filter(row -> row.isThe(incoming)).findFirst();
        }
    }

    private enum State {
        WAITING,
        DONE,
        QUARANTINED
    }

    private record Row(Waiting update, State state, Instant notBefore, String cause) {
        ChannelAccount sender() {
            return update.incoming().sender();
        }

        boolean isThe(Incoming other) {
            return sender().channel().equals(other.sender().channel())
                    && sender().bot().equals(other.sender().bot())
                    && update.incoming().externalId().equals(other.externalId());
        }

        Row ended(State end, Instant now, String why) {
            return new Row(update, end, now, why);
        }
    }

    private InMemoryUpdates(Table table, InMemoryLeases leases) {
        this.table = table;
        this.leases = leases;
    }

    public InMemoryUpdates(InMemoryLeases leases) {
        this(new Table(), leases);
    }

    /// The same updates, as another node sees them.
    public InMemoryUpdates at(InMemoryLeases other) {
        return new InMemoryUpdates(table, other);
    }

    @Override
    public int store(List<Incoming> incoming) {
        synchronized (table) {
            int before = table.rows.size();
            for (Incoming one : incoming) if (table.of(one).isEmpty()) add(one);
            return table.rows.size() - before;
        }
    }

    private void add(Incoming incoming) {
        long id = ++table.last;
        table.rows.put(id, new Row(new Waiting(id, 0, incoming), State.WAITING, Instant.EPOCH, ""));
    }

    @Override
    public List<Waiting> waiting(Set<Lane> lanes, int atMost, Instant now) {
        synchronized (table) {
            List<Waiting> found = new ArrayList<>();
            Set<ChannelAccount> heldBack = new HashSet<>();
            for (Row row : table.rows.values()) {
                if (row.state != State.WAITING || !lanes.contains(Lane.of(row.sender()))) continue;
                if (row.notBefore.isAfter(now)) heldBack.add(row.sender());
                else if (!heldBack.contains(row.sender()) && found.size() < atMost) found.add(row.update);
            }
            return found;
        }
    }

    @Override
    public void hold(Set<Lane> lanes) {
        leases.require(lanes);
    }

    @Override
    public void done(Collection<Waiting> answered, Instant now) {
        synchronized (table) {
            for (Waiting one : answered) {
                if (!waits(one)) throw new IllegalStateException("update " + one.id() + " was answered before");
                table.rows.computeIfPresent(one.id(), (id, row) -> row.ended(State.DONE, now, ""));
            }
        }
    }

    @Override
    public void retry(Waiting failed, Instant notBefore, String cause) {
        synchronized (table) {
            Waiting again = new Waiting(failed.id(), failed.attempts() + 1, failed.incoming());
            if (waits(failed)) table.rows.put(failed.id(), new Row(again, State.WAITING, notBefore, cause));
        }
    }

    @Override
    public void quarantine(Waiting failed, Instant now, String cause) {
        synchronized (table) {
            if (waits(failed))
                table.rows.computeIfPresent(failed.id(), (id, row) -> row.ended(State.QUARANTINED, now, cause));
        }
    }

    private boolean waits(Waiting update) {
        Row row = table.rows.get(update.id());
        return row != null && row.state == State.WAITING;
    }

    @Override
    public int forget(Instant before) {
        synchronized (table) {
            int size = table.rows.size();
            table.rows.values().removeIf(row -> row.state != State.WAITING && row.notBefore.isBefore(before));
            return size - table.rows.size();
        }
    }

    /// Why an update was put aside or waits for another try; empty text where neither is so.
    public String causeOf(Incoming incoming) {
        synchronized (table) {
            return table.of(incoming).map(Row::cause).orElse("");
        }
    }

    public boolean isQuarantined(Incoming incoming) {
        synchronized (table) {
            return table.of(incoming)
                    .filter(row -> row.state == State.QUARANTINED)
                    .isPresent();
        }
    }

    @Override
    public Runnable remember() {
        synchronized (table) {
            Map<Long, Row> then = Map.copyOf(table.rows);
            return () -> {
                synchronized (table) {
                    table.rows.clear();
                    table.rows.putAll(then);
                }
            };
        }
    }
}
