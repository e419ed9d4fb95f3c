package vn.sotay.channels.zalo.tokens;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import vn.sotay.channels.zalo.ZaloTokens;

/// {@link ZaloTokens} in memory.
public final class InMemoryZaloTokens implements ZaloTokens {
    private final ReentrantLock alone = new ReentrantLock();
    private volatile Optional<Kept> kept = Optional.empty();

    @Override
    public Optional<Kept> find() {
        return kept;
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        alone.lock();
        try {
            return work.get();
        } finally {
            alone.unlock();
        }
    }

    @Override
    public void spending(Instant at) {
        kept = kept.map(one -> new Kept(one.pair(), one.keptAt(), Optional.of(at)));
    }

    @Override
    public void keep(Pair pair, Instant at) {
        kept = Optional.of(new Kept(pair, at, Optional.empty()));
    }

    @Override
    public void notSpent() {
        kept = kept.map(one -> new Kept(one.pair(), one.keptAt(), Optional.empty()));
    }

    @Override
    public void forget() {
        kept = Optional.empty();
    }
}
