package vn.sotay.channels.zalobot;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says once in a group where the bot works. It cannot leave; what is written there goes no further.
final class Groups {
    private static final int MOST = 1_000;

    private final ZaloBotApi api;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Groups(ZaloBotApi api) {
        this.api = api;
    }

    void on(RawEvent event) {
        event.group().ifPresent(this::tell);
    }

    private void tell(String group) {
        if (told.size() >= MOST) told.clear();
        if (told.add(group)) api.tell(group, ZaloBotWording.PRIVATE_ONLY);
    }
}
