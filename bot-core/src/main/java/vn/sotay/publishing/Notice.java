package vn.sotay.publishing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.conversation.ChoiceId;

/// Thông tin gửi đi: what each receiver is told, the same for all.
///
/// @param title    what it is about
/// @param subtitle number, day, issuer; may be empty
/// @param points   the key points, at most {@link #MOST_POINTS}
/// @param internal whether nothing of it may stand on servers abroad
/// @param ways     where its buttons lead, into dialogs of the feature that has something to tell
/// @param question asks whether it was understood
public record Notice(
        String title,
        String subtitle,
        List<String> points,
        boolean internal,
        Map<Way, ChoiceId> ways,
        Optional<Question> question) {
    public static final int MOST_POINTS = 3;

    /// Three points of it and a title stay one message on every channel.
    public static final int LONGEST_POINT = 280;

    public static final int LONGEST_TITLE = 300;

    /// Where a button of the notice leads. The order is that of the buttons.
    public enum Way {
        READ,
        LISTEN,
        ASK
    }

    /// @param right which option is right, from 0
    public record Question(String words, List<String> options, int right) {
        public static final int LONGEST = 200;
        public static final int LONGEST_OPTION = 80;
        public static final int MOST_OPTIONS = 4;

        public Question {
            options = List.copyOf(options);
            if (options.size() < 2 || options.size() > MOST_OPTIONS || right < 0 || right >= options.size())
                throw new IllegalArgumentException("a question has two to four options, one of them right");
        }
    }

    public Notice {
        points = List.copyOf(points);
        ways = Map.copyOf(ways);
        if (title.isBlank() || title.length() > LONGEST_TITLE || points.size() > MOST_POINTS)
            throw new IllegalArgumentException("a notice has a title and few points");
        if (points.stream().anyMatch(point -> point.length() > LONGEST_POINT))
            throw new IllegalArgumentException("a point is short");
    }

    /// In the order of the buttons.
    Map<Way, ChoiceId> waysInOrder() {
        Map<Way, ChoiceId> ordered = new EnumMap<>(Way.class);
        ordered.putAll(ways);
        return ordered;
    }
}
