package vn.sotay.documents.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.sotay.conversation.Reply;
import vn.sotay.documents.Document;

/// Buttons, and the same buttons without the names of internal documents.
final class Buttons {
    private final List<Reply.Choice> full = new ArrayList<>();
    private final List<Reply.Choice> abroad = new ArrayList<>();

    Buttons with(List<Reply.Choice> choices) {
        full.addAll(choices);
        abroad.addAll(choices);
        return this;
    }

    /// A button whose label names the document.
    Buttons naming(Document document, Reply.Choice choice) {
        full.add(choice);
        abroad.add(
                document.access().isInternal()
                        ? new Reply.Choice(choice.id(), LookUpWording.internal(document))
                        : choice);
        return this;
    }

    boolean isEmpty() {
        return full.isEmpty();
    }

    Reply in(Function<List<Reply.Choice>, Reply> drawn) {
        return in(drawn, drawn);
    }

    /// @param nameless draws the reply without the name of any document
    Reply in(Function<List<Reply.Choice>, Reply> drawn, Function<List<Reply.Choice>, Reply> nameless) {
        return full.equals(abroad) ? drawn.apply(full) : new Reply.Discreet(drawn.apply(full), nameless.apply(abroad));
    }
}
