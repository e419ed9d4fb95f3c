package vn.sotay.channels.zalo.sending;

import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.calls.ZaloRate;
import vn.sotay.channels.zalo.replies.ZaloBodies;
import vn.sotay.channels.zalo.tokens.ZaloApi;
import vn.sotay.conversation.ChannelAccount;

/// Marks what a person wrote as seen, by a reaction. A courtesy: left out while calls are scarce, the channel
/// stands still or many are under way; whether it arrives is of no interest.
public final class ZaloSeen {
    private static final String ICON = "/-strong";
    private static final int AT_ONCE = 16;

    private final ZaloApi api;
    private final ZaloBodies bodies;
    private final ZaloRate rate;
    private final ChannelStates states;
    private final InstantSource time;
    private final Semaphore room = new Semaphore(AT_ONCE);

    public ZaloSeen(ZaloApi api, ZaloBodies bodies, ZaloRate rate, ChannelStates states, InstantSource time) {
        this.api = api;
        this.bodies = bodies;
        this.rate = rate;
        this.states = states;
        this.time = time;
    }

    public void mark(ChannelAccount person, String message) {
        if (rate.isScarce(time.instant())
                || states.pause(Zalo.NAME, time.instant()).isPresent()
                || !room.tryAcquire()) return;
        try {
            api.reaction(bodies.reaction(person.id(), message, ICON));
        } finally {
            room.release();
        }
    }
}
