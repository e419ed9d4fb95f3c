package vn.sotay.channels.telegram;

import java.util.Optional;

/// The ids by which Telegram knows files that a bot has sent before.
public interface FileIds {
    Optional<String> find(String bot, String file);

    void keep(String bot, String file, String fileId);

    void forget(String bot, String file);
}
