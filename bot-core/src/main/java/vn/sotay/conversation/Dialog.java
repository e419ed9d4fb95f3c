package vn.sotay.conversation;

import java.util.List;

/// A conversation with a purpose, written as a small state machine.
///
/// It keeps nothing between turns: all it knows is in the state it is given. It sends nothing: what it says
/// is part of the value it returns. What it changes (a link, an answer, an attendance) it changes through
/// its ports, in the transaction of the turn.
public interface Dialog<S extends DialogState> {
    /// A short stable word; it is stored and it starts the ids of the dialog's buttons.
    String name();

    Class<S> states();

    /// What the menu offers for this dialog. The ids are such that {@link #opensWith} accepts them.
    default List<Reply.Choice> menuEntries() {
        return List.of();
    }

    /// Whether this update opens the dialog wherever the person stands.
    boolean opensWith(Update update);

    Next open(Turn turn);

    Next on(S state, Turn turn);
}
