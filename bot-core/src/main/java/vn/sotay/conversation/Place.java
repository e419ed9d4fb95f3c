package vn.sotay.conversation;

import java.util.List;

/// Where a person stands between two turns, and what was last offered to them.
public sealed interface Place {
    List<Reply.Choice> offered();

    /// In no dialog.
    record Outside(List<Reply.Choice> offered) implements Place {}

    /// In a dialog.
    record Inside(String dialog, DialogState state, List<Reply.Choice> offered) implements Place {}

    /// In a dialog or state that this version of the software no longer has.
    record Gone() implements Place {
        @Override
        public List<Reply.Choice> offered() {
            return List.of();
        }
    }

    Place START = new Outside(List.of());
}
