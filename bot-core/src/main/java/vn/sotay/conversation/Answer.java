package vn.sotay.conversation;

import java.util.List;

/// What becomes of one turn: what is said, and where the person stands after it.
public record Answer(List<Reply> replies, Place place) {
    public Answer {
        replies = List.copyOf(replies);
    }
}
