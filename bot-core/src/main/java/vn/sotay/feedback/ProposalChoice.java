package vn.sotay.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.Reply;

/// The buttons of proposals.
public final class ProposalChoice {
    static final String NAME = "proposal";
    static final ChoiceId START = ChoiceId.of(NAME, "start");
    static final ChoiceId MINE = ChoiceId.of(NAME, "mine");
    static final ChoiceId SEND = ChoiceId.of(NAME, "send");
    static final ChoiceId REWRITE = ChoiceId.of(NAME, "rewrite");
    static final ChoiceId NAMED = ChoiceId.of(NAME, "named");
    static final ChoiceId NAMELESS = ChoiceId.of(NAME, "nameless");

    private static final String KIND = "kind";
    private static final String TO = "to";
    private static final String SHOW = "show";
    private static final String ADD = "add";

    private ProposalChoice() {}

    static Reply.Choice kind(ProposalKind kind) {
        return new Reply.Choice(ChoiceId.of(NAME, KIND, kind), ProposalWording.label(kind));
    }

    static Optional<ProposalKind> kindOf(ChoiceId choice) {
        return of(choice, KIND)
                .flatMap(name -> Arrays.stream(ProposalKind.values())
                        .filter(kind ->
                                kind != ProposalKind.QUESTION && kind.name().equals(name))
                        .findFirst());
    }

    /// The n-th of the addressees, counted from 0.
    static Reply.Choice to(int nth, Proposal.Addressee addressee) {
        return new Reply.Choice(ChoiceId.of(NAME, TO, nth), addressee.name());
    }

    static Optional<Integer> nthOf(ChoiceId choice) {
        return of(choice, TO).filter(digits -> digits.matches("\\d")).map(Integer::valueOf);
    }

    /// Shows one's own proposal.
    public static Reply.Choice show(ProposalId id, String label) {
        return new Reply.Choice(ChoiceId.of(NAME, SHOW, id.value()), label);
    }

    /// Lets the member write more.
    public static Reply.Choice add(ProposalId id) {
        return new Reply.Choice(ChoiceId.of(NAME, ADD, id.value()), ProposalWording.ADD_LABEL);
    }

    static Optional<ProposalId> shown(ChoiceId choice) {
        return id(choice, SHOW);
    }

    static Optional<ProposalId> addedTo(ChoiceId choice) {
        return id(choice, ADD);
    }

    private static Optional<ProposalId> id(ChoiceId choice, String action) {
        return of(choice, action)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(digits -> new ProposalId(Long.parseLong(digits)));
    }

    private static Optional<String> of(ChoiceId choice, String action) {
        return choice.dialog().equals(NAME) && choice.action().equals(action)
                ? Optional.of(choice.argument(0))
                : Optional.empty();
    }

    static List<Reply.Choice> toMenu() {
        return List.of(Conversations.menuChoice());
    }
}
