package vn.sotay.channels.zalo.tokens;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sotay.channels.zalo.ConnectedZalo;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalo.fake.ZaloWorld;

/// A node that dies when it should keep a new pair.
final class Crashing implements ZaloTokens {
    private final ZaloTokens tokens;
    private final ZaloWorld world;
    boolean atKeep = true;
    int signInsBeforeSpending = -1;

    Crashing(ZaloTokens tokens, ZaloWorld world) {
        this.tokens = tokens;
        this.world = world;
    }

    @Override
    public Optional<Kept> find() {
        return tokens.find();
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        return tokens.alone(work);
    }

    @Override
    public void spending(Instant at) {
        signInsBeforeSpending = world.calls(ConnectedZalo.SIGN_IN);
        tokens.spending(at);
    }

    @Override
    public void keep(Pair pair, Instant at) {
        if (atKeep) throw new IllegalStateException("crash");
        tokens.keep(pair, at);
    }

    @Override
    public void notSpent() {
        tokens.notSpent();
    }

    @Override
    public void forget() {
        tokens.forget();
    }
}
