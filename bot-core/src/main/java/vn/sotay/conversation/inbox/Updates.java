package vn.sotay.conversation.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LanesLost;

/// All updates that came in: waiting, done or quarantined.
public interface Updates {
    /// Stores the updates for good before it returns. An update that is there already is left as it is.
    ///
    /// @return how many were new
    int store(List<Incoming> incoming);

    /// What waits in these lanes and is due, oldest first. An account whose oldest update waits for another
    /// try is left out whole: its order holds.
    List<Waiting> waiting(Set<Lane> lanes, int atMost, Instant now);

    /// To be called first in the transaction that answers: makes sure that the lanes stay ours until it
    /// ends.
    ///
    /// @throws LanesLost when one of them is not
    void hold(Set<Lane> lanes);

    /// To be called last in the transaction that answers. Nothing is answered twice, also when the answer
    /// of an earlier commit was lost on its way.
    ///
    /// @throws IllegalStateException when one of them does not wait any more: the transaction must be
    ///                               rolled back
    void done(Collection<Waiting> answered, Instant now);

    /// Waits until `notBefore` for another try; `cause` says what went wrong. What does not wait any more
    /// is left alone.
    void retry(Waiting failed, Instant notBefore, String cause);

    /// Puts the update aside for a person to look at. What does not wait any more is left alone.
    void quarantine(Waiting failed, Instant now, String cause);

    /// Removes what was done or put aside before `before`, some thousands at a time; returns how many. People
    /// are told that what they write is not kept for longer.
    int forget(Instant before);
}
