package vn.sotay.conversation;

import java.util.Optional;
import java.util.Set;
import vn.sotay.language.VietnameseText;

/// Words that work anywhere: *menu*, *huỷ*, *giúp*. Only when they are the whole message.
public enum WayOut {
    MENU,
    CANCEL,
    HELP;

    private Set<String> words() {
        return switch (this) {
            case MENU -> Set.of("menu", "trinh don", "thuc don", "start", "bat dau", "ve dau");
            case CANCEL -> Set.of("huy", "huy bo", "thoi", "thoat", "dung lai", "cancel", "stop");
            case HELP -> Set.of("giup", "giup do", "giup toi", "tro giup", "huong dan", "help");
        };
    }

    /// The way out that the update asks for, if it does.
    public static Optional<WayOut> in(Update update) {
        if (!(update instanceof Update.Text(Update.Origin origin, String text)) || text.length() > 20)
            return Optional.empty();
        String folded = VietnameseText.folded(text);
        for (WayOut way : values()) if (way.words().contains(folded)) return Optional.of(way);
        return Optional.empty();
    }
}
