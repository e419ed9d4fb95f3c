package vn.sotay.planted;

import java.time.Instant;
import org.junit.jupiter.api.Assertions;
import vn.sotay.conversation.ChannelName;

/// Has a bad name, reads a clock of its own, and uses a library and a package that it may not.
final class PlantedManager {
    private PlantedManager() {}

    static Instant planted() {
        Assertions.assertNotNull(new ChannelName("zalo"));
        return Instant.now();
    }
}
