package vn.sotay.channels;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.sotay.conversation.inbox.Incoming;

/// Fetches updates instead of waiting for webhooks. One node polls an account at a time; whoever drives the
/// poller sees to that.
public interface Poller {
    /// What it polls, as a lane is found by it: `telegram/12345`.
    String name();

    /// One call to the platform, which may take up to a minute. What it gave is stored by `inbox` before the
    /// platform is told that we have it.
    ///
    /// @return how long to wait before the next call; zero when all is well
    Duration poll(Inbox inbox) throws InterruptedException;

    /// Stores updates for good; completes exceptionally when it could not.
    interface Inbox {
        CompletableFuture<Void> store(List<Incoming> updates);
    }
}
