package vn.sotay.channels.zalo.calls;

import okhttp3.Call;
import okhttp3.EventListener;

/// Whether anything of a request has left us; tagged to it.
final class Departure {
    private volatile boolean begun;

    boolean hasBegun() {
        return begun;
    }

    /// Marks the departure of each request that has one.
    static final class Listener extends EventListener {
        @Override
        public void requestHeadersStart(Call call) {
            Departure departure = call.request().tag(Departure.class);
            if (departure != null) departure.begun = true;
        }
    }
}
