package vn.sotay.conversation;

import java.util.List;

/// A dialog's whole answer to one turn: what to say, and where it now stands.
public sealed interface Next {
    List<Reply> replies();

    /// The dialog waits where it is.
    record Stay(List<Reply> replies) implements Next {}

    /// The dialog goes on in another state.
    record Move(DialogState to, List<Reply> replies) implements Next {}

    /// The dialog is over. Where the replies offer nothing to pick, the menu follows: no dead ends.
    record Finish(List<Reply> replies) implements Next {}

    /// Another dialog answers, as if its button had been pressed.
    record PassOn(ChoiceId to) implements Next {
        @Override
        public List<Reply> replies() {
            return List.of();
        }
    }

    static Next stay(Reply... replies) {
        return new Stay(List.of(replies));
    }

    static Next move(DialogState to, Reply... replies) {
        return new Move(to, List.of(replies));
    }

    static Next finish(Reply... replies) {
        return new Finish(List.of(replies));
    }
}
