package vn.sotay.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.conversation.contact.HeardSigns;
import vn.sotay.conversation.contact.InMemoryContacts;
import vn.sotay.conversation.inbox.Failures;
import vn.sotay.conversation.inbox.InMemoryTransactions;
import vn.sotay.conversation.inbox.InMemoryUpdates;
import vn.sotay.conversation.inbox.Inbox;
import vn.sotay.conversation.inbox.InboxMeter;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.QuietMeter;
import vn.sotay.conversation.inbox.RetryRule;
import vn.sotay.conversation.inbox.ScriptedUpdates;
import vn.sotay.conversation.inbox.TurnBatch;
import vn.sotay.conversation.lane.InMemoryLeases;
import vn.sotay.conversation.lane.LaneTable;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.InMemoryDeliveries;
import vn.sotay.conversation.outbox.Outbox;
import vn.sotay.conversation.outbox.ScriptedChannel;
import vn.sotay.conversation.outbox.SendOne;
import vn.sotay.directives.DirectiveId;
import vn.sotay.directives.Duty;
import vn.sotay.directives.DutyDialog;
import vn.sotay.directives.DutyId;
import vn.sotay.directives.InMemoryDuties;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.Handbook;
import vn.sotay.documents.InMemoryDocuments;
import vn.sotay.documents.WordOverlapSearch;
import vn.sotay.documents.handout.DocumentAttachments;
import vn.sotay.documents.handout.Handout;
import vn.sotay.documents.handout.InMemoryOneTimeLinks;
import vn.sotay.documents.lookup.InMemoryMissedQuestions;
import vn.sotay.documents.lookup.LookUpDialog;
import vn.sotay.documents.lookup.MissedQuestion;
import vn.sotay.documents.lookup.OfficerQuestions;
import vn.sotay.documents.lookup.Unanswered;
import vn.sotay.documents.reading.BrowsedSections;
import vn.sotay.documents.reading.InMemoryReadingPlaces;
import vn.sotay.documents.reading.ReadingDialog;
import vn.sotay.documents.reading.ReadingFiles;
import vn.sotay.enrolment.DemoMembers;
import vn.sotay.enrolment.EnrolmentCode;
import vn.sotay.enrolment.EnrolmentDialog;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.enrolment.GuessLimit;
import vn.sotay.enrolment.InMemoryEnrolments;
import vn.sotay.enrolment.InMemorySpeakers;
import vn.sotay.enrolment.UnlinkDialog;
import vn.sotay.enrolment.preference.ChannelDialog;
import vn.sotay.enrolment.preference.InMemoryPreferredChannels;
import vn.sotay.feedback.InMemoryProposals;
import vn.sotay.feedback.ProposalDialog;
import vn.sotay.feedback.ProposalId;
import vn.sotay.feedback.ProposalKind;
import vn.sotay.feedback.Proposals;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.InMemoryMembers;
import vn.sotay.organisation.InMemoryUnits;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.People;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Role;
import vn.sotay.personaldata.DataRequest;
import vn.sotay.personaldata.InMemoryDataRequests;
import vn.sotay.personaldata.InMemoryPersonalData;
import vn.sotay.personaldata.OwnDataDialog;
import vn.sotay.personaldata.PersonalData;
import vn.sotay.publishing.InMemoryNotices;
import vn.sotay.publishing.Mark;
import vn.sotay.publishing.Notice;
import vn.sotay.publishing.NoticeDialog;
import vn.sotay.publishing.PublicationId;

/// Plays a conversation from a transcript and compares what was really said. The whole way is the real one,
/// from the inbox to the outbox; only the stores and the channel are in memory.
///
/// ```
/// — đảng phí nộp khi nào           the person writes
/// » Mời đồng chí …                 the bot says; … stands for any words
/// [1 Đọc tiếp] [2 Lưu lại] [3 Trình đơn]       and offers
/// — [Đọc tiếp]                     the person presses the last button of that label, however old
/// — [[lookup:read:{05-NQ/TU}:0]]   or a forged one
/// — (nhãn dán)                     a sticker; (đến) and (rời đi) for coming and leaving
/// — (số 0912 345 678)              sends their number by the channel's button; (số gõ tay …) is not vouched for
/// ⏱ 61 phút                        time passes
/// ```
public final class ConversationScript {
    private static final Pattern PHONE = Pattern.compile("\\((số|số gõ tay) ([0-9 +]+)\\)");
    private static final Pattern MINUTES = Pattern.compile("⏱ (\\d+) phút");
    private static final Pattern PRESSED = Pattern.compile("\\[([^\\[\\]]+)\\]");
    private static final Pattern FORGED = Pattern.compile("\\[\\[(.+)\\]\\]");

    private static final DomesticChannels DOMESTIC = new DomesticChannels(Set.of(Accounts.CHANNEL));

    private final TickingClock time = new TickingClock();
    private final LaneTable lanes = new LaneTable(new TickingClock());
    private final InMemoryLeases leases = lanes.aNodeWithAll();
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryPlaces places = new InMemoryPlaces();
    private final InMemoryUpdates updates = new InMemoryUpdates(leases);
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(lanes, leases);
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryMembers members = new InMemoryMembers();
    private final InMemoryEnrolments enrolments = new InMemoryEnrolments(members);
    private final InMemoryPersonalData personalData = new InMemoryPersonalData(enrolments, members, units);
    private final InMemoryDataRequests dataRequests = new InMemoryDataRequests();
    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryOneTimeLinks links;
    private final InMemoryMissedQuestions missed = new InMemoryMissedQuestions();
    private final Set<DocumentId> recordings = new HashSet<>();
    private final InMemoryReadingPlaces reading = new InMemoryReadingPlaces();
    private final Map<String, List<String>> sections = new TreeMap<>();
    private final InMemoryDuties duties = new InMemoryDuties();
    private final InMemoryProposals proposals = new InMemoryProposals();
    private final InMemoryNotices notices = new InMemoryNotices();
    private final Set<DocumentId> originals = new HashSet<>();
    private final Map<String, DocumentId> ids;
    private final Member huong;

    private final Library library;
    private final DomesticChannels domestic;
    private final ScriptedChannel channel = new ScriptedChannel();
    private final Deque<Runnable> sending = new ArrayDeque<>();
    private final Inbox inbox;
    private final Outbox outbox;
    private ChannelAccount account = Accounts.anAccount();
    private ChannelAccount other = Accounts.anAccount();
    private final List<Reply.Choice> shown = new ArrayList<>();
    private int seen;

    private ConversationScript(Optional<DemoMembers> demo, DomesticChannels domestic, Optional<String> publicUrl) {
        this(demo, domestic, publicUrl, new OfTheHandbook());
    }

    private ConversationScript(
            Optional<DemoMembers> demo, DomesticChannels domestic, Optional<String> publicUrl, Library library) {
        this.domestic = domestic;
        this.library = library;
        this.links = new InMemoryOneTimeLinks(publicUrl);
        this.ids = library.fill(documents, units);
        this.huong = members.add(People.aNewMember("Lò Thị Hương", library.unit()));
        this.inbox = inbox(conversations(demo));
        SendOne one =
                new SendOne(List.of(channel), (paced, account) -> Duration.ZERO, (name, status, took) -> {}, time);
        this.outbox = new Outbox(deliveries, contacts, one, sending::add, time, 100);
    }

    /// What is asked, by whom, and how it is searched.
    public interface Library {
        /// The unit of đồng chí Lò Thị Hương.
        UnitId unit();

        /// @return the documents by what scripts call them
        Map<String, DocumentId> fill(InMemoryDocuments documents, Units units);

        DocumentSearch search(InMemoryDocuments documents);
    }

    private record OfTheHandbook() implements Library {
        @Override
        public UnitId unit() {
            return Handbook.TAN_KHE_2;
        }

        @Override
        public Map<String, DocumentId> fill(InMemoryDocuments documents, Units units) {
            return Handbook.in(documents, units).ids();
        }

        @Override
        public DocumentSearch search(InMemoryDocuments documents) {
            return new WordOverlapSearch(documents);
        }
    }

    /// Đồng chí Lò Thị Hương asks another library.
    public static ConversationScript withAMemberOf(Library library) {
        return new ConversationScript(Optional.empty(), DOMESTIC, Optional.empty(), library).linked();
    }

    /// What was kept of the questions that got no answer.
    public List<MissedQuestion> missed() {
        return missed.all();
    }

    /// A stranger comes.
    public static ConversationScript withAStranger() {
        return new ConversationScript(Optional.empty(), DOMESTIC, Optional.empty());
    }

    /// A stranger comes to a demo handbook.
    public static ConversationScript withAStrangerInDemoMode() {
        InMemoryMembers made = new InMemoryMembers();
        return new ConversationScript(
                Optional.of(() -> made.add(People.aNewMember("Hà Thị Thử", Handbook.TAN_KHE_2))),
                DOMESTIC,
                Optional.empty());
    }

    /// Đồng chí Lò Thị Hương of Chi bộ thôn 2 xã Tân Khê, whose account is linked.
    public static ConversationScript withAMember() {
        return withAStranger().linked();
    }

    /// The same on a channel whose servers stand abroad.
    public static ConversationScript withAMemberAbroad() {
        return withAStrangerAbroad(Optional.empty()).linked();
    }

    /// The same, and links lead to this address.
    public static ConversationScript withAMemberAbroad(String publicUrl) {
        return withAStrangerAbroad(Optional.of(publicUrl)).linked();
    }

    /// A stranger comes on a channel whose servers stand abroad.
    public static ConversationScript withAStrangerAbroad(Optional<String> publicUrl) {
        return new ConversationScript(Optional.empty(), new DomesticChannels(Set.of()), publicUrl);
    }

    private ConversationScript linked() {
        enrolments.link(account, huong.id(), new Enrolments.Consent("2026-11", time.instant()));
        return this;
    }

    /// Somebody of the administration has opened the record.
    public ConversationScript seenBy(String name, Role role) {
        personalData.looked(
                huong.id(), new PersonalData.Look(time.instant(), name, role, Optional.of("Đảng ủy xã Tân Khê")));
        return this;
    }

    /// The file that this document was read from is kept, until {@link #withoutOriginals}.
    public ConversationScript withOriginal(String symbol) {
        originals.add(Optional.ofNullable(ids.get(symbol)).orElseThrow());
        return this;
    }

    public ConversationScript withoutOriginals() {
        originals.clear();
        return this;
    }

    private Optional<SentFile> original(DocumentId id, Speaker.KnownMember reader) {
        return documents
                .find(id, reader)
                .filter(document -> originals.contains(id) && document.access().reads(document.owner(), reader))
                .map(document -> new SentFile(
                        "ab".repeat(32),
                        "van-ban.pdf",
                        "application/pdf",
                        42,
                        document.access().isInternal()));
    }

    /// The branch has this secretary.
    public ConversationScript withSecretary(String name) {
        members.add(People.aNewMember(name, Handbook.TAN_KHE_2, PartyPost.SECRETARY));
        return this;
    }

    /// The request of the member is decided.
    public ConversationScript answered(boolean done, String words) {
        dataRequests.answer(
                dataRequests.of(huong.id()).getFirst().id(), new DataRequest.Answer(done, words, time.instant()));
        return this;
    }

    private Conversations conversations(Optional<DemoMembers> demo) {
        LookUpDialog lookUp = new LookUpDialog(
                library.search(documents),
                documents,
                new Unanswered(missed, this::toOfficer),
                new LookUpDialog.Reading(
                        new Handout(links, domestic, this::original, time), reading, this::attachments));
        EnrolmentDialog enrolment = new EnrolmentDialog(enrolments, GuessLimit.DEFAULT, demo.map(this::entered));
        OwnDataDialog ownData = new OwnDataDialog(personalData, dataRequests, domestic);
        return new Conversations(
                List.of(
                        lookUp,
                        ownData,
                        new UnlinkDialog(enrolments),
                        new ChannelDialog(new InMemoryPreferredChannels(enrolments, contacts)),
                        new NoticeDialog(notices),
                        new ProposalDialog(proposals, domestic),
                        new DutyDialog(duties),
                        new ReadingDialog(
                                documents,
                                reading,
                                new FixedSections(sections),
                                new ReadingFiles(
                                        documents,
                                        this::attachments,
                                        new Handout(links, domestic, this::original, time)),
                                LookUpDialog::partFrom)),
                enrolment,
                lookUp);
    }

    /// Demo members are members like any other.
    private DemoMembers entered(DemoMembers demo) {
        return () -> members.add(People.aNewMember(demo.fresh().fullName(), library.unit()));
    }

    private Inbox inbox(Conversations conversations) {
        InboxMeter meter = new QuietMeter();
        InMemorySpeakers speakers = new InMemorySpeakers(enrolments, members, units);
        TurnBatch.Stores stores = new TurnBatch.Stores(
                updates,
                deliveries,
                places,
                speakers,
                new TurnBatch.Ways(contacts, enrolments::unlink, new HeardSigns()));
        TurnBatch turns = new TurnBatch(List.of(new ScriptedUpdates()), conversations, stores, meter, time);
        Failures failures = new Failures(updates, deliveries, RetryRule.DEFAULT, meter, time);
        InMemoryTransactions transactions = new InMemoryTransactions(
                List.of(updates, deliveries, places, enrolments, dataRequests, missed, links, proposals, reading));
        return new Inbox(updates, transactions, turns, failures);
    }

    /// Đồng chí Lò Thị Hương is given this code, good for an hour.
    public ConversationScript withCode(String code) {
        enrolments.issue(
                EnrolmentCode.in(code).orElseThrow(), huong.id(), time.instant().plus(Duration.ofHours(1)));
        return this;
    }

    /// Đồng chí Lò Thị Hương has linked another account, on this channel.
    public ConversationScript alsoLinkedOn(String channelName) {
        enrolments.link(
                new ChannelAccount(new ChannelName(channelName), "bot", "1"),
                huong.id(),
                new Enrolments.Consent("2026-11", time.instant()));
        return this;
    }

    /// Đồng chí Lò Thị Hương goes on with another account of theirs; called again, with the first.
    public ConversationScript onTheOther() {
        ChannelAccount left = account;
        account = other;
        other = left;
        shown.clear();
        return enrolments.linkedTo(account).isPresent() ? this : linked();
    }

    /// And ends it there.
    public ConversationScript linkedNoMoreOn(String channelName) {
        enrolments.unlink(new ChannelAccount(new ChannelName(channelName), "bot", "1"), time.instant());
        return this;
    }

    private Optional<OfficerQuestions.Asked> toOfficer(String words, Speaker.KnownMember member, Instant now) {
        MemberId from = member.member().id();
        return proposals
                .send(
                        new Proposals.Draft(
                                from,
                                proposals.addressees(from).getLast().unit(),
                                ProposalKind.QUESTION,
                                false,
                                words,
                                Optional.empty()),
                        now)
                .map(sent -> new OfficerQuestions.Asked(
                        sent.number(),
                        sent.unit().name(),
                        VietnamTime.written(sent.times().due())));
    }

    /// Who has sent something, as far as the organisation may know.
    public List<Optional<MemberId>> proposers() {
        return proposals.senders();
    }

    /// The organisation has answered.
    public ConversationScript answered(long proposal, String words) {
        proposals.answer(new ProposalId(proposal), words, time.instant());
        return this;
    }

    /// Đồng chí Lò Thị Hương has sent this.
    public void sendsAnOpinion(String words) {
        proposals.send(
                new Proposals.Draft(
                        huong.id(),
                        proposals.addressees(huong.id()).getFirst().unit(),
                        ProposalKind.OPINION,
                        true,
                        words,
                        Optional.empty()),
                time.instant());
    }

    /// A recording goes with the document that scripts call so.
    public ConversationScript withARecording(String document) {
        recordings.add(Objects.requireNonNull(ids.get(document)));
        return this;
    }

    private List<DocumentAttachments.Attachment> attachments(DocumentId document, Speaker.KnownMember reader) {
        boolean there = recordings.contains(document)
                && documents.find(document, reader).isPresent();
        return there
                ? List.of(new DocumentAttachments.Attachment(
                        1,
                        DocumentAttachments.Kind.AUDIO,
                        new SentFile("b".repeat(64), "y-chinh.mp3", "audio/mpeg", 1_000, false)))
                : List.of();
    }

    /// A committee has arranged these documents, by what scripts call them, under a topic.
    public ConversationScript withASection(String name, String... documents) {
        sections.put(name, List.of(documents));
        return this;
    }

    /// The sections of one member, numbered in the order of their names.
    private final class FixedSections implements BrowsedSections {
        private final Map<String, List<String>> names;

        FixedSections(Map<String, List<String>> names) {
            this.names = names;
        }

        @Override
        public List<Section> of(Speaker.KnownMember member) {
            List<Section> all = new ArrayList<>();
            names.forEach((name, documents) -> all.add(new Section(all.size() + 1L, name, documents.size())));
            return all;
        }

        @Override
        public List<DocumentId> documents(long section, Speaker.KnownMember member) {
            return List.copyOf(names.values()).get((int) section - 1).stream()
                    .map(name -> Objects.requireNonNull(ids.get(name)))
                    .toList();
        }
    }

    /// Đồng chí Lò Thị Hương is an officer of a committee that owes a plan.
    public ConversationScript withADuty() {
        duties.officer(
                huong.id(),
                new Duty(
                        new DutyId(1),
                        new DirectiveId(1),
                        new Duty.About("Nghị quyết số 57-NQ/TW", "kế hoạch", "Tỉnh ủy Lam Giang", false),
                        new Duty.Owner(library.unit(), "Đảng ủy xã Tân Khê"),
                        LocalDate.of(2026, 12, 15),
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    /// Đồng chí Lò Thị Hương was sent this notice.
    public ConversationScript withNotice(long publication, Notice notice) {
        notices.sent(new PublicationId(publication), notice, huong.id());
        return this;
    }

    /// Others were.
    public ConversationScript withNoticeToOthers(long publication, Notice notice) {
        notices.shown(new PublicationId(publication), notice);
        return this;
    }

    /// What đồng chí Lò Thị Hương has let us know.
    public Optional<Mark> mark() {
        return notices.markOf(huong.id());
    }

    /// The record of đồng chí Lò Thị Hương has this number.
    public ConversationScript withPhone(String phone) {
        members.givePhone(huong.id(), phone);
        return this;
    }

    /// Somebody else's record has this number.
    public ConversationScript withPhoneOfAnother(String phone) {
        members.givePhone(
                members.add(People.aNewMember("Vũ Văn Đại", library.unit())).id(), phone);
        return this;
    }

    /// Others guess wrong codes.
    public ConversationScript withGuessesOfOthers(int guesses) {
        for (int i = 0; i < guesses; i++) enrolments.guessed(Accounts.anAccount(), time.instant());
        return this;
    }

    /// The person stands in a dialog, as an earlier version of the software left them.
    public ConversationScript standing(Place place) {
        places.keep(Map.of(account, place), time.instant());
        return this;
    }

    /// Plays what the person does and compares the whole exchange.
    public ConversationScript plays(String transcript) {
        StringBuilder exchange = new StringBuilder();
        for (String line : transcript.lines().toList()) {
            if (line.startsWith("— ") || line.startsWith("⏱ ")) {
                exchange.append(line).append('\n');
                act(line);
                newlySaid().forEach(reply -> exchange.append(drawn(reply)));
            }
        }
        Pattern expected = expected(transcript);
        String actual = exchange.toString().strip();
        if (!expected.matcher(actual).matches()) assertThat(actual).isEqualTo(transcript.strip());
        return this;
    }

    /// Plays what the person does in a transcript of another conversation, as far as it can be done here.
    ///
    /// @return all that was said, as the person saw it
    public List<String> hears(String transcript) {
        List<String> heard = new ArrayList<>();
        for (String line : transcript.lines().toList()) {
            Matcher pressed = PRESSED.matcher(line.length() > 2 ? line.substring(2) : "");
            boolean done = line.startsWith("— ") || line.startsWith("⏱ ");
            if (!done || (pressed.matches() && offered(pressed.group(1)).isEmpty())) continue;
            act(line);
            newlySaid().forEach(reply -> heard.add(drawn(reply)));
        }
        return heard;
    }

    private void act(String line) {
        Matcher minutes = MINUTES.matcher(line);
        if (minutes.matches()) time.tick(Duration.ofMinutes(Long.parseLong(minutes.group(1))));
        else send(body(line.substring(2)));
    }

    private String body(String action) {
        Matcher forged = FORGED.matcher(action);
        if (forged.matches()) return "press " + withIds(forged.group(1));
        Matcher pressed = PRESSED.matcher(action);
        if (pressed.matches())
            return "press " + lastShown(pressed.group(1)).id().value();
        Matcher phone = PHONE.matcher(action);
        if (phone.matches()) return (phone.group(1).equals("số") ? "phone " : "typedPhone ") + phone.group(2);
        return switch (action) {
            case "(nhãn dán)" -> "sticker";
            case "(đến)" -> "joined";
            case "(rời đi)" -> "left";
            case "(không có chữ)" -> "text ";
            default -> "text " + action.replace('⏎', '\n');
        };
    }

    private String withIds(String choice) {
        String with = choice;
        for (Map.Entry<String, DocumentId> id : ids.entrySet())
            with = with.replace(
                    "{" + id.getKey() + "}", Long.toString(id.getValue().value()));
        return with;
    }

    private Reply.Choice lastShown(String label) {
        return offered(label).orElseThrow(() -> new IllegalStateException("nothing offered is called " + label));
    }

    private Optional<Reply.Choice> offered(String label) {
        return shown.reversed().stream()
                .filter(choice -> choice.label().startsWith(label))
                .findFirst();
    }

    private void send(String body) {
        updates.store(List.of(new Incoming(account, Accounts.anId(), time.instant(), body)));
        runToCompletion();
    }

    private void runToCompletion() {
        while (inbox.work(LaneTable.all()) > 0 || outbox.work(LaneTable.all()) > 0) {
            while (!sending.isEmpty()) sending.removeFirst().run();
            try {
                outbox.settle(Duration.ZERO);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    private List<Reply> newlySaid() {
        List<Reply> said = channel.taken().stream().map(this::asSeen).toList();
        List<Reply> newly = said.subList(seen, said.size());
        seen = said.size();
        newly.forEach(reply -> shown.addAll(reply.choices()));
        return newly;
    }

    /// The channel of the script draws as channels here or abroad do.
    private Reply asSeen(Delivery delivery) {
        boolean abroad = !domestic.include(delivery.to().channel());
        return switch (delivery.reply()) {
            case Reply.InPlace(Reply reply, Optional<String> of)
            when reply instanceof Reply.Discreet discreet -> abroad ? discreet.abroad() : discreet.full();
            case Reply.Discreet(Reply full, Reply instead) -> abroad ? instead : full;
            case Reply reply -> reply;
        };
    }

    private static String drawn(Reply reply) {
        StringBuilder drawn = new StringBuilder("» ").append(words(reply)).append('\n');
        if (!reply.choices().isEmpty()) drawn.append(buttons(reply.choices())).append('\n');
        return drawn.toString();
    }

    private static String words(Reply reply) {
        return switch (reply) {
            case Reply.Text(String words) -> words;
            case Reply.Menu(String words, List<Reply.Choice> choices) -> words;
            case Reply.Card(
                    Reply.Heading(String title, String subtitle),
                    String words,
                    String footer,
                    List<Reply.Choice> choices) ->
                List.of(title, subtitle, words, footer).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n"));
            case Reply.Poll poll -> poll.question();
            case Reply.AskPhone(String words, String label) -> words + "\n(☎ " + label + ")";
            case Reply.Link(String words, String label, String url) -> words + "\n(↗ " + label + ")";
            case Reply.File(SentFile file, String caption) -> "(tệp " + file.name() + ") " + caption;
            case Reply.InPlace(Reply shown, Optional<String> of) -> words(shown);
            case Reply.Discreet(Reply full, Reply abroad) -> words(full);
        };
    }

    private static String buttons(List<Reply.Choice> choices) {
        List<String> buttons = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++)
            buttons.add("[" + (i + 1) + " " + choices.get(i).label() + "]");
        return String.join(" ", buttons);
    }

    /// Any words stand for …, but no turn of either side.
    private static Pattern expected(String transcript) {
        List<String> parts = List.of(transcript.strip().split(" ?… ?", -1));
        return Pattern.compile(
                parts.stream().map(Pattern::quote).collect(Collectors.joining("(?:(?!\\n[»—⏱] ).)*?")), Pattern.DOTALL);
    }
}
