package vn.sotay.channels.zalo;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.conversation.ChoiceId;

/// A press of a button, which comes back as an ordinary text: `#` and the id of the choice. A person may type
/// the same, so it is believed no more than any choice is; a word with `#` and no colon stays a word.
public final class ZaloTap {
    private static final Pattern FORM = Pattern.compile("#([a-z][a-zA-Z0-9]*(?::[^\\s\\p{Cntrl}:]*)+)");

    private ZaloTap() {}

    /// Whether a press of this choice could be told from words.
    public static boolean fits(ChoiceId choice) {
        return FORM.matcher(payload(choice)).matches();
    }

    public static String payload(ChoiceId choice) {
        return "#" + choice.value();
    }

    public static Optional<ChoiceId> in(String text) {
        return Optional.of(FORM.matcher(text.strip()))
                .filter(form -> form.matches())
                .map(form -> form.group(1))
                .filter(id -> id.getBytes(StandardCharsets.UTF_8).length <= ChoiceId.MAX_BYTES)
                .map(ChoiceId::new);
    }
}
