package vn.sotay.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives each turn to the dialog it belongs to. A stranger only ever meets `forStrangers`: one gate instead
/// of a check in every dialog. For members the order is: a way out → a button that opens a dialog → the
/// dialog under way → words that open a dialog → the fallback.
///
/// Pure apart from what the dialogs change through their ports: the same turn at the same place gives the
/// same answer.
public final class Conversations {
    /// Longer messages are pasted text rather than questions; they are answered with a sentence that says
    /// so.
    public static final int MAX_CHARACTERS = 4_000;

    private final Map<String, Dialog<?>> forMembers;
    private final Dialog<?> forStrangers;
    private final Dialog<?> fallback;
    private final Menu menu;

    /// @param forMembers in the order of the menu; contains the fallback
    public Conversations(List<Dialog<?>> forMembers, Dialog<?> forStrangers, Dialog<?> fallback) {
        this.forMembers = new LinkedHashMap<>();
        for (Dialog<?> dialog : forMembers) this.forMembers.put(dialog.name(), dialog);
        this.forStrangers = forStrangers;
        this.fallback = fallback;
        this.menu = Menu.of(forMembers);
        if (!forMembers.contains(fallback)) throw new IllegalArgumentException("the fallback is a dialog for members");
    }

    /// The way back to the menu, for replies of dialogs that would otherwise offer nothing.
    public static Reply.Choice menuChoice() {
        return Menu.choice();
    }

    public Answer answer(Turn turn, Place place) {
        if (turn.update() instanceof Update.Quiet) return new Answer(List.of(), place);
        Turn meant = turn.with(Offer.meantBy(turn.update(), place.offered()));
        return switch (turn.speaker()) {
            case Speaker.Stranger stranger -> greet(meant, place);
            case Speaker.KnownMember member -> serve(meant, place);
        };
    }

    private Answer greet(Turn turn, Place place) {
        if (place instanceof Place.Inside inside && inside.dialog().equals(forStrangers.name()))
            return after(forStrangers, on(forStrangers, inside.state(), turn), turn, place);
        return after(forStrangers, forStrangers.open(turn), turn, place);
    }

    private Answer serve(Turn turn, Place place) {
        Optional<WayOut> wayOut = WayOut.in(turn.update());
        if (wayOut.isPresent()) return home(menu.on(wayOut.get()));
        return switch (turn.update()) {
            case Update.Chosen chosen -> chosen(chosen, turn, place);
            case Update.Text text -> text(text, turn, place);
            case Update.Joined joined -> home(menu.welcome(turn.speaker()));
            case Update.Unsupported unsupported -> here(menu.notUnderstood(), place);
            case Update.Phone phone -> home(menu.show());
            case Update.Quiet quiet -> new Answer(List.of(), place);
        };
    }

    private Answer chosen(Update.Chosen chosen, Turn turn, Place place) {
        if (Menu.opensWith(chosen)) return home(menu.show());
        Dialog<?> dialog = forMembers.get(chosen.choice().dialog());
        if (dialog != null && dialog.opensWith(chosen)) return after(dialog, dialog.open(turn), turn, place);
        if (dialog != null
                && place instanceof Place.Inside inside
                && inside.dialog().equals(dialog.name()))
            return after(dialog, on(dialog, inside.state(), turn), turn, place);
        return home(menu.noLongerThere());
    }

    private Answer text(Update.Text text, Turn turn, Place place) {
        if (text.text().isEmpty()) return here(menu.empty(), place);
        if (text.text().length() > MAX_CHARACTERS) return here(menu.tooLong(), place);
        return switch (place) {
            case Place.Gone gone -> home(menu.noLongerThere());
            case Place.Outside outside ->
                opened(turn, place).orElseGet(() -> after(fallback, fallback.open(turn), turn, place));
            case Place.Inside inside -> inside(inside, turn);
        };
    }

    /// The fallback takes any words, so while it is under way the words that open another dialog go first.
    private Answer inside(Place.Inside inside, Turn turn) {
        Dialog<?> dialog = forMembers.get(inside.dialog());
        if (dialog == null) return home(menu.noLongerThere());
        if (dialog.equals(fallback)) {
            Optional<Answer> opened = opened(turn, inside);
            if (opened.isPresent()) return opened.get();
        }
        return after(dialog, on(dialog, inside.state(), turn), turn, inside);
    }

    private Optional<Answer> opened(Turn turn, Place place) {
        return forMembers.values().stream()
                .filter(dialog -> dialog.opensWith(turn.update()))
                .findFirst()
                .map(dialog -> after(dialog, dialog.open(turn), turn, place));
    }

    private static <S extends DialogState> Next on(Dialog<S> dialog, DialogState state, Turn turn) {
        return dialog.on(dialog.states().cast(state), turn);
    }

    private Answer after(Dialog<?> dialog, Next next, Turn turn, Place before) {
        List<Reply.Choice> offered = Offer.in(next.replies());
        return switch (next) {
            case Next.Stay stay -> new Answer(stay.replies(), Offer.renewed(before, offered));
            case Next.Move move -> new Answer(move.replies(), new Place.Inside(dialog.name(), move.to(), offered));
            case Next.Finish finish when offered.isEmpty() -> home(with(finish.replies(), menu.show()));
            case Next.Finish finish -> new Answer(finish.replies(), new Place.Outside(offered));
            case Next.PassOn(ChoiceId to) -> passedOn(dialog, to, turn, before);
        };
    }

    private Answer passedOn(Dialog<?> from, ChoiceId to, Turn turn, Place place) {
        Update.Chosen pressed = new Update.Chosen(turn.update().origin(), to);
        return forMembers.containsKey(to.dialog()) && !to.dialog().equals(from.name())
                ? chosen(pressed, turn.with(pressed), place)
                : home(menu.noLongerThere());
    }

    private static Answer here(Reply reply, Place place) {
        return new Answer(List.of(reply), Offer.renewed(place, reply.choices()));
    }

    private static Answer home(List<Reply> replies) {
        return new Answer(replies, new Place.Outside(Offer.in(replies)));
    }

    private static List<Reply> with(List<Reply> replies, List<Reply> more) {
        List<Reply> all = new ArrayList<>(replies);
        all.addAll(more);
        return all;
    }
}
