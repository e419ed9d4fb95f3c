package vn.sotay.channels.telegram;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// {@link FileIds} and {@link SentPolls} in memory.
public final class InMemoryRecords implements FileIds, SentPolls {
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Map<String, Sent> polls = new ConcurrentHashMap<>();

    @Override
    public Optional<String> find(String bot, String file) {
        return Optional.ofNullable(files.get(bot + "/" + file));
    }

    @Override
    public void keep(String bot, String file, String fileId) {
        files.put(bot + "/" + file, fileId);
    }

    @Override
    public void forget(String bot, String file) {
        files.remove(bot + "/" + file);
    }

    @Override
    public void keep(String pollId, Sent sent, Instant now) {
        polls.put(pollId, sent);
    }

    @Override
    public Optional<Sent> find(String pollId) {
        return Optional.ofNullable(polls.get(pollId));
    }

    @Override
    public int forget(Instant before) {
        return 0;
    }
}
