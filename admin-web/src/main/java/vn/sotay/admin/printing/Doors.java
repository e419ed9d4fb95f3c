package vn.sotay.admin.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.enrolment.EnrolmentCode;

/// Where a card leads: to the official account on Zalo, to the bot on Telegram, or else to the chat on the
/// web.
///
/// @param telegram name of the bot, without @
/// @param zalo     number of the official account
/// @param web      address of the chat on the web
public record Doors(Optional<String> telegram, Optional<String> zalo, String web) {

    /// One way in.
    ///
    /// @param channel whose name stands in `messages/terms.properties` as `channel.‹name›`
    public record Door(String channel, String address) {}

    /// Telegram hands the code over by itself; to the others the member sends it.
    List<Door> of(EnrolmentCode code) {
        List<Door> doors = new ArrayList<>();
        zalo.ifPresent(account -> doors.add(new Door("zalo", "https://zalo.me/" + account)));
        telegram.ifPresent(bot -> doors.add(new Door("telegram", "https://t.me/" + bot + "?start=" + code.value())));
        return doors.isEmpty() ? List.of(new Door("webchat", web)) : doors;
    }
}
