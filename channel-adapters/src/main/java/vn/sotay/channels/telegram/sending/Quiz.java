package vn.sotay.channels.telegram.sending;

import java.time.Instant;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.objects.polls.input.InputPollOption;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.telegram.SentPolls;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Reply;

/// Telegram's own quiz: not anonymous, or nobody would be told the vote.
final class Quiz {
    private static final int MOST_QUESTION = 300;
    private static final int MOST_OPTIONS = 10;
    private static final int MOST_OPTION = 100;
    private static final int MOST_EXPLANATION = 200;
    private static final int MOST_LINE_FEEDS = 2;

    private Quiz() {}

    static boolean fits(Reply.Poll poll) {
        return isWithin(poll.question(), MOST_QUESTION)
                && poll.choices().size() >= 2
                && poll.choices().size() <= MOST_OPTIONS
                && poll.choices().stream().allMatch(choice -> isWithin(choice.label(), MOST_OPTION))
                && poll.explanation().length() <= MOST_EXPLANATION
                && poll.explanation().chars().filter(sign -> sign == '\n').count() <= MOST_LINE_FEEDS;
    }

    private static boolean isWithin(String text, int most) {
        return !text.isBlank() && text.length() <= most;
    }

    static SendPoll drawn(String chat, Reply.Poll poll) {
        List<InputPollOption> options = poll.choices().stream()
                .<InputPollOption>map(
                        choice -> InputPollOption.builder().text(choice.label()).build())
                .toList();
        return SendPoll.builder()
                .chatId(chat)
                .question(poll.question())
                .options(options)
                .isAnonymous(false)
                .type("quiz")
                .correctOptionIds(List.of(poll.right()))
                .explanation(poll.explanation().isBlank() ? null : poll.explanation())
                .build();
    }

    /// Remembers what the options meant.
    static void keep(SentPolls polls, JsonNode message, ChannelAccount to, Reply.Poll poll, Instant now) {
        String id = message.path("poll").path("id").asString("");
        String messageId = message.path("message_id").asString("");
        if (!id.isEmpty())
            polls.keep(
                    id,
                    new SentPolls.Sent(
                            to,
                            messageId,
                            poll.choices().stream().map(Reply.Choice::id).toList()),
                    now);
    }
}
