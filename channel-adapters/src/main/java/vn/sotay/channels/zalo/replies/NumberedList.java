package vn.sotay.channels.zalo.replies;

import java.util.List;
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
        StringBuilder list = new StringBuilder("\n");
        for (int i = 0; i < choices.size(); i++)
            list.append('\n')
                    .append(i + 1)
                    .append(". ")
                    .append(ZaloText.composed(choices.get(i).label()));
        return list.append("\n").append(ZaloWording.BY_NUMBER).toString();
    }
}
