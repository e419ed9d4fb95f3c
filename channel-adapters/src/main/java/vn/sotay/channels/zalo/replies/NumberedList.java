package vn.sotay.channels.zalo.replies;

import java.util.List;
import vn.sotay.channels.text.InWords;
import vn.sotay.channels.zalo.ZaloTap;
import vn.sotay.conversation.Reply;

/// Choices as lines of text, picked by their numbers.
final class NumberedList {
    private static final int MOST_BUTTONS = 5;
    private static final int LONGEST_TITLE = 100;

    private NumberedList() {}

    /// Whether the choices cannot all be buttons.
    static boolean isNeededFor(List<Reply.Choice> choices) {
        return choices.size() > MOST_BUTTONS
                || choices.stream()
                        .anyMatch(choice -> choice.label().isBlank()
                                || ZaloText.composed(choice.label()).length() > LONGEST_TITLE
                                || !ZaloTap.fits(choice.id()));
    }

    static String of(List<Reply.Choice> choices) {
        return InWords.offer(choices);
    }
}
