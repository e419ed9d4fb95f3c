package vn.sotay.conversation.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Undoable;
import vn.sotay.conversation.lane.InMemoryLeases;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LaneTable;

/// {@link Deliveries} in memory, as one node sees them.
public final class InMemoryDeliveries implements Deliveries, Undoable {
    private final Table table;
    private final InMemoryLeases leases;

    /// What all nodes share.
    private static final class Table {
        private final Map<Long, Row> rows = new TreeMap<>();
        private final List<Echo> echoes = new ArrayList<>();
        private long last = 5000;

        /// Whether the echo is of no further use.
        private synchronized boolean settles(Echo echo) {
            boolean known = rows.values().stream()
                    .anyMatch(row -> row.to().equals(echo.to()) && row.messageId.equals(echo.messageId()));
            if (known || echo.fingerprint().isEmpty()) return true;
            Optional<Row> lost =
                    rows.values().stream().filter(row -> row.isLostAs(echo)).findFirst();
            lost.ifPresent(row -> rows.put(row.delivery.id().value(), row.sent(echo.messageId(), echo.at())));
            return lost.isPresent();
        }

        private synchronized void settleHalfSent(Set<Lane> taken) {
            rows.replaceAll((id, row) ->
                    row.state == DeliveryState.SENDING && taken.contains(row.lane()) ? row.abandoned() : row);
        }
    }

    /// @param moment not before it when waiting, else when it ended
    private record Row(
            Delivery delivery,
            DeliveryState state,
            Optional<InMemoryLeases> by,
            Instant moment,
            String fingerprint,
            String messageId) {
        Lane lane() {
            return Lane.of(delivery.to());
        }

        ChannelAccount to() {
            return delivery.to();
        }

        Row with(DeliveryState next, Optional<InMemoryLeases> holder, Instant at) {
            return new Row(delivery, next, holder, at, fingerprint, messageId);
        }

        Row sent(String message, Instant at) {
            return new Row(delivery, DeliveryState.SENT, Optional.empty(), at, fingerprint, message);
        }

        boolean isLostAs(Echo echo) {
            return to().equals(echo.to())
                    && fingerprint.equals(echo.fingerprint())
                    && (state == DeliveryState.WAITING || state == DeliveryState.UNKNOWN);
        }

        Row abandoned() {
            boolean again = delivery.kind() == DeliveryKind.REPLY;
            return with(again ? DeliveryState.WAITING : DeliveryState.UNKNOWN, Optional.empty(), moment);
        }

        Row settled(Delivery.Status status, Instant now) {
            return switch (status) {
                case Delivery.Status.Waiting(Instant notBefore, int attempts, String why, String lost) ->
                    new Row(
                            new Delivery(delivery.id(), delivery.kind(), delivery.to(), delivery.reply(), attempts),
                            DeliveryState.WAITING,
                            Optional.empty(),
                            notBefore,
                            lost,
                            "");
                case Delivery.Status.Sent(String messageId) -> sent(messageId, now);
                case Delivery.Status.Unreached(SendOutcome.Reason reason, String detail) ->
                    with(DeliveryState.UNREACHED, Optional.empty(), now);
                case Delivery.Status.Unknown(String why, String lost) ->
                    new Row(delivery, DeliveryState.UNKNOWN, Optional.empty(), now, lost, "");
            };
        }
    }

    private InMemoryDeliveries(Table table, InMemoryLeases leases) {
        this.table = table;
        this.leases = leases;
    }

    public InMemoryDeliveries(LaneTable lanes, InMemoryLeases leases) {
        this(new Table(), leases);
        lanes.whenTaken(table::settleHalfSent);
    }

    /// The same deliveries, as another node sees them.
    public InMemoryDeliveries at(InMemoryLeases other) {
        return new InMemoryDeliveries(table, other);
    }

    @Override
    public void add(List<DeliveryDraft> drafts, Instant now) {
        synchronized (table) {
            for (DeliveryDraft draft : drafts) {
                long id = ++table.last;
                Delivery delivery = new Delivery(new DeliveryId(id), draft.kind(), draft.to(), draft.reply(), 0);
                table.rows.put(id, new Row(delivery, DeliveryState.WAITING, Optional.empty(), now, "", ""));
            }
        }
    }

    @Override
    public List<Delivery> claim(Set<Lane> lanes, Set<ChannelName> open, int atMost, Instant now) {
        Set<Lane> held = leases.held();
        synchronized (table) {
            List<Row> due = due(now).stream()
                    .filter(row -> lanes.contains(row.lane()) && held.contains(row.lane()))
                    .filter(row -> open.contains(row.to().channel()))
                    .sorted(Comparator.comparing((Row row) -> row.delivery.kind()))
                    .limit(atMost)
                    .toList();
            due.forEach(row -> table.rows.put(
                    row.delivery.id().value(), row.with(DeliveryState.SENDING, Optional.of(leases), now)));
            return due.stream().map(Row::delivery).toList();
        }
    }

    /// What nothing older of the same account and of the same or a more urgent kind keeps back.
    private List<Row> due(Instant now) {
        List<Row> due = new ArrayList<>();
        Map<ChannelAccount, DeliveryKind> keptBackFrom = new HashMap<>();
        for (Row row : table.rows.values()) {
            if (row.state != DeliveryState.WAITING) continue;
            DeliveryKind kind = row.delivery.kind();
            if (row.moment.isAfter(now)) keptBackFrom.merge(row.to(), kind, InMemoryDeliveries::moreUrgent);
            else if (kind.compareTo(keptBackFrom.getOrDefault(row.to(), kind)) < 0
                    || !keptBackFrom.containsKey(row.to())) due.add(row);
        }
        return due;
    }

    private static DeliveryKind moreUrgent(DeliveryKind one, DeliveryKind other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    @Override
    public void settleUnknownClaims() {
        synchronized (table) {
            table.rows.replaceAll((id, row) -> isOurs(row) ? row.abandoned() : row);
        }
    }

    @Override
    public void record(List<Settled> settled, Instant now) {
        synchronized (table) {
            for (Settled one : settled)
                table.rows.computeIfPresent(
                        one.id().value(), (id, row) -> isOurs(row) ? row.settled(one.status(), now) : row);
            table.echoes.removeIf(table::settles);
        }
    }

    @Override
    public void arrived(Echo echo) {
        synchronized (table) {
            if (!table.settles(echo)) table.echoes.add(echo);
        }
    }

    private boolean isOurs(Row row) {
        return row.state == DeliveryState.SENDING
                && row.by.filter(holder -> holder.equals(leases)).isPresent();
    }

    @Override
    public int forget(Instant before) {
        synchronized (table) {
            int size = table.rows.size();
            table.rows.values().removeIf(row -> hasEnded(row) && row.moment.isBefore(before));
            return size - table.rows.size();
        }
    }

    private static boolean hasEnded(Row row) {
        return row.state != DeliveryState.WAITING && row.state != DeliveryState.SENDING;
    }

    public boolean hasAllEnded() {
        synchronized (table) {
            return table.rows.values().stream().allMatch(InMemoryDeliveries::hasEnded);
        }
    }

    public DeliveryState stateOf(DeliveryId id) {
        synchronized (table) {
            Row row = table.rows.get(id.value());
            return row == null ? DeliveryState.FORGOTTEN : row.state;
        }
    }

    /// All that was ever put in for an account, oldest first.
    public List<Reply> repliesTo(ChannelAccount account) {
        synchronized (table) {
            return table.rows.values().stream()
                    .filter(row -> row.to().equals(account))
                    .map(row -> row.delivery.reply())
                    .collect(Collectors.toCollection(ArrayList::new));
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
