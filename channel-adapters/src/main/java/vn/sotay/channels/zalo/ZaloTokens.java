package vn.sotay.channels.zalo;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// Keeps the token pair of the official account, encrypted, for all nodes. Each change is committed before it
/// returns.
public interface ZaloTokens {
    Optional<Kept> find();

    /// Runs `work` while no other node does: the refresh token is good for one use only.
    <T> T alone(Supplier<T> work);

    /// The refresh token is about to be spent: written before the call, so that a crash leaves a trace.
    void spending(Instant at);

    /// A new pair; nothing is being spent any more.
    void keep(Pair pair, Instant at);

    /// Zalo has answered that the refresh token was not spent.
    void notSpent();

    /// No pair any more: a person must consent again.
    void forget();

    /// @param oa the official account that granted it; empty when Zalo did not say
    record Pair(String oa, String accessToken, String refreshToken, Instant accessExpires) {
        /// Tokens stay out of logs.
        @Override
        public String toString() {
            return "token pair until " + accessExpires;
        }
    }

    /// @param spendingSince when a refresh began whose end is not known
    record Kept(Pair pair, Instant keptAt, Optional<Instant> spendingSince) {}
}
