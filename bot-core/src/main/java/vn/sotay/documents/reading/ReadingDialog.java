package vn.sotay.documents.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Dialog;
import vn.sotay.conversation.DialogState;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Turn;
import vn.sotay.conversation.Update;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Documents;
import vn.sotay.documents.Passage;
import vn.sotay.language.VietnameseText;

/// ```
/// — [Đọc] of a notice
/// — Đồng chí đang đọc Nghị quyết … đến Điều 5, ngày … [Đọc tiếp] [Đọc từ đầu]
/// — chuyên mục
/// — Chuyên mục văn bản … [Tài chính đảng (4)] [Đã lưu] [Đang đọc dở]
/// ```
/// Nobody stands in it: each button opens it anew, or passes on to the look-up, which shows the parts.
public final class ReadingDialog implements Dialog<ReadingDialog.State> {
    private static final int MOST_SHOWN = 6;
    private static final Set<String> SECTIONS = Set.of("chuyen muc", "xem chuyen muc");
    private static final Set<String> KEPT = Set.of("da luu", "van ban da luu", "muc da luu");
    private static final Set<String> UNDER_WAY = Set.of("dang doc", "dang doc do", "doc do");

    private final Documents documents;
    private final ReadingPlaces places;
    private final BrowsedSections sections;
    private final ReadingFiles files;
    private final BiFunction<DocumentId, Integer, ChoiceId> parts;

    public enum State implements DialogState {}

    /// @param parts the button of the look-up that shows a document from a passage on
    public ReadingDialog(
            Documents documents,
            ReadingPlaces places,
            BrowsedSections sections,
            ReadingFiles files,
            BiFunction<DocumentId, Integer, ChoiceId> parts) {
        this.documents = documents;
        this.places = places;
        this.sections = sections;
        this.files = files;
        this.parts = parts;
    }

    @Override
    public String name() {
        return ReadingChoice.NAME;
    }

    @Override
    public Class<State> states() {
        return State.class;
    }

    @Override
    public List<Reply.Choice> menuEntries() {
        return List.of(new Reply.Choice(ReadingChoice.SECTIONS, ReadingWording.SECTIONS_LABEL));
    }

    @Override
    public boolean opensWith(Update update) {
        return switch (update) {
            case Update.Chosen chosen -> chosen.choice().dialog().equals(ReadingChoice.NAME);
            case Update.Text(Update.Origin origin, String text) ->
                text.length() < 30 && asked(text).isPresent();
            default -> false;
        };
    }

    private static Optional<ChoiceId> asked(String text) {
        String folded = VietnameseText.folded(text);
        if (SECTIONS.contains(folded)) return Optional.of(ReadingChoice.SECTIONS);
        if (KEPT.contains(folded)) return Optional.of(ReadingChoice.KEPT);
        return UNDER_WAY.contains(folded) ? Optional.of(ReadingChoice.UNDER_WAY) : Optional.empty();
    }

    @Override
    public Next open(Turn turn) {
        if (!(turn.speaker() instanceof Speaker.KnownMember member)) return Next.finish();
        ChoiceId choice = turn.update() instanceof Update.Chosen chosen
                ? chosen.choice()
                : asked(turn.words()).orElse(ReadingChoice.SECTIONS);
        if (choice.equals(ReadingChoice.KEPT)) return kept(member);
        if (choice.equals(ReadingChoice.UNDER_WAY)) return underWay(member);
        Optional<Long> section = ReadingChoice.sectionOf(choice);
        if (section.isPresent()) return section(section.get(), ReadingChoice.pageOf(choice), member);
        Optional<DocumentId> opened = ReadingChoice.opened(choice);
        if (opened.isPresent()) return opened(opened.get(), member);
        return handed(choice, member).or(() -> keeping(choice, member, turn)).orElseGet(() -> sections(member));
    }

    @Override
    public Next on(State state, Turn turn) {
        return open(turn);
    }

    private Next opened(DocumentId id, Speaker.KnownMember member) {
        Optional<Document> document = documents.find(id, member);
        if (document.isEmpty()) return Next.finish(ReadingWording.gone(ReadingChoice.toMenu()));
        Optional<ReadingPlace> place = places.find(member.member().id(), id).filter(ReadingPlace::isUnderWay);
        if (place.isEmpty()) return new Next.PassOn(parts.apply(id, 0));
        int ordinal = place.get().ordinal();
        String path = documents.passages(id, ordinal, 1, member).stream()
                .map(Passage::path)
                .findFirst()
                .orElse("");
        return Next.finish(ReadingWording.goOn(
                document.get(),
                path,
                place.get(),
                List.of(
                        new Reply.Choice(parts.apply(id, ordinal), ReadingWording.ON_LABEL),
                        new Reply.Choice(parts.apply(id, 0), ReadingWording.ANEW_LABEL))));
    }

    private Optional<Next> handed(ChoiceId choice, Speaker.KnownMember member) {
        Optional<DocumentId> one = ReadingChoice.fileOf(choice);
        if (one.isPresent()) return Optional.of(files.one(one.get(), ReadingChoice.pageOf(choice), member));
        Optional<DocumentId> all = ReadingChoice.filesOf(choice);
        if (all.isPresent()) return Optional.of(files.list(all.get(), member));
        return ReadingChoice.listenedTo(choice).map(id -> files.recording(id, member));
    }

    private Optional<Next> keeping(ChoiceId choice, Speaker.KnownMember member, Turn turn) {
        Optional<DocumentId> dropped = ReadingChoice.droppedBy(choice);
        if (dropped.isPresent()) {
            places.keep(member.member().id(), dropped.get(), false, turn.now());
            return Optional.of(Next.finish(ReadingWording.dropped(ReadingChoice.toMenu())));
        }
        return ReadingChoice.keptBy(choice).map(id -> keep(id, member, turn));
    }

    private Next keep(DocumentId id, Speaker.KnownMember member, Turn turn) {
        Optional<Document> document = documents.find(id, member);
        if (document.isEmpty()) return Next.finish(ReadingWording.gone(ReadingChoice.toMenu()));
        places.keep(member.member().id(), id, true, turn.now());
        return Next.finish(ReadingWording.kept(
                document.get(),
                List.of(
                        new Reply.Choice(ReadingChoice.open(id), ReadingWording.ON_LABEL),
                        new Reply.Choice(ReadingChoice.KEPT, ReadingWording.KEPT_LABEL),
                        ReadingChoice.drop(id))));
    }

    private Next sections(Speaker.KnownMember member) {
        List<Reply.Choice> choices = new ArrayList<>();
        for (BrowsedSections.Section section : sections.of(member))
            choices.add(new Reply.Choice(ReadingChoice.section(section.id(), 0), ReadingWording.section(section)));
        List<Reply.Choice> own = List.of(
                new Reply.Choice(ReadingChoice.KEPT, ReadingWording.KEPT_LABEL),
                new Reply.Choice(ReadingChoice.UNDER_WAY, ReadingWording.UNDER_WAY_LABEL));
        boolean none = choices.isEmpty();
        choices.addAll(own);
        return Next.finish(none ? ReadingWording.noSections(choices) : ReadingWording.sections(choices));
    }

    private Next section(long id, int page, Speaker.KnownMember member) {
        Optional<BrowsedSections.Section> section =
                sections.of(member).stream().filter(one -> one.id() == id).findFirst();
        if (section.isEmpty()) return sections(member);
        List<DocumentId> all = sections.documents(id, member);
        int from = Math.min(page * MOST_SHOWN, all.size());
        int to = Math.min(from + MOST_SHOWN, all.size());
        List<Reply.Choice> more = to < all.size()
                ? List.of(new Reply.Choice(ReadingChoice.section(id, page + 1), ReadingWording.MORE_LABEL))
                : List.of();
        return listed(
                        all.subList(from, to),
                        more,
                        member,
                        choices -> ReadingWording.ofSection(section.get().name(), choices))
                .orElseGet(() -> sections(member));
    }

    private Next kept(Speaker.KnownMember member) {
        List<DocumentId> kept = places.kept(member.member().id(), MOST_SHOWN).stream()
                .map(ReadingPlace::document)
                .toList();
        return listed(kept, List.of(), member, ReadingWording::keptList)
                .orElseGet(() -> Next.finish(ReadingWording.nothingKept(ReadingChoice.toMenu())));
    }

    private Next underWay(Speaker.KnownMember member) {
        List<DocumentId> reading = places.underWay(member.member().id(), MOST_SHOWN).stream()
                .map(ReadingPlace::document)
                .toList();
        return listed(reading, List.of(), member, ReadingWording::underWay)
                .orElseGet(() -> Next.finish(ReadingWording.nothingUnderWay(ReadingChoice.toMenu())));
    }

    /// Draws a list; what has left the library is not in it.
    private interface Drawn {
        Reply with(List<Reply.Choice> choices);
    }

    private Optional<Next> listed(
            List<DocumentId> ids, List<Reply.Choice> more, Speaker.KnownMember member, Drawn drawn) {
        List<Reply.Choice> full = new ArrayList<>();
        List<Reply.Choice> abroad = new ArrayList<>();
        for (DocumentId id : ids)
            documents.find(id, member).ifPresent(document -> {
                ChoiceId open = ReadingChoice.open(id);
                String label = ReadingWording.label(document);
                full.add(new Reply.Choice(open, label));
                abroad.add(new Reply.Choice(
                        open, document.access().isInternal() ? ReadingWording.nameless(document) : label));
            });
        if (full.isEmpty()) return Optional.empty();
        full.addAll(more);
        abroad.addAll(more);
        Reply shown = drawn.with(full);
        return Optional.of(Next.finish(full.equals(abroad) ? shown : new Reply.Discreet(shown, drawn.with(abroad))));
    }
}
