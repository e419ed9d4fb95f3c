package vn.sotay.admin.storage.conversation;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sotay.conversation.outbox.Delivery.Status;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.conversation.outbox.Settled;

/// Outcomes as arrays, one per column of the outbox; where an array has null the column is empty or stays.
record SettledColumns(List<Row> rows) {
    record Row(
            long id,
            String state,
            Status.@Nullable Waiting again,
            @Nullable String messageId,
            @Nullable String detail,
            @Nullable String fingerprint) {}

    static SettledColumns of(List<Settled> settled) {
        return new SettledColumns(
                settled.stream().map(one -> row(one.id().value(), one.status())).toList());
    }

    private static Row row(long id, Status status) {
        return switch (status) {
            case Status.Waiting waiting ->
                new Row(id, "waiting", waiting, null, waiting.why(), kept(waiting.fingerprint()));
            case Status.Sent(String messageId) -> new Row(id, "sent", null, messageId, null, null);
            case Status.Unreached(SendOutcome.Reason reason, String detail) ->
                new Row(id, "unreached", null, null, reason + ": " + detail, null);
            case Status.Unknown(String why, String fingerprint) ->
                new Row(id, "unknown", null, null, why, kept(fingerprint));
        };
    }

    private static @Nullable String kept(String fingerprint) {
        return fingerprint.isEmpty() ? null : fingerprint;
    }

    Long[] ids() {
        return rows.stream().map(Row::id).toArray(Long[]::new);
    }

    String[] texts(Function<Row, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    String[] notBefore() {
        return texts(row -> row.again() == null ? null : row.again().notBefore().toString());
    }

    String[] attempts() {
        return texts(
                row -> row.again() == null ? null : Integer.toString(row.again().attempts()));
    }

    String[] endedAt(Instant now) {
        return texts(row -> row.again() == null ? now.toString() : null);
    }
}
