package vn.sotay.channels.zalobot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sotay.channels.ChannelStates;

/// Tells the channel's page which of the forms that are told of the platform it really uses.
final class SeenForms {
    private final ChannelStates states;
    private final Map<String, String> seen = new ConcurrentHashMap<>();

    SeenForms(ChannelStates states) {
        this.states = states;
    }

    void envelope(RawEvent event) {
        fact("zalobot.envelope", event.isWrapped() ? "wrapped" : "flat");
        photo(event);
    }

    void fetched(RawEvent event, boolean isInAList) {
        fact("zalobot.updates", isInAList ? "array" : "object");
        photo(event);
    }

    void fact(String name, String value) {
        if (!value.equals(seen.put(name, value))) states.fact(ZaloBot.NAME, name, value);
    }

    private void photo(RawEvent event) {
        for (String field : new String[] {"photo", "photo_url"})
            if (event.message().has(field)) fact("zalobot.photo", field);
    }
}
