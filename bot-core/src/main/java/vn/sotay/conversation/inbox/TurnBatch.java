package vn.sotay.conversation.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sotay.conversation.Answer;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.Place;
import vn.sotay.conversation.Places;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Speakers;
import vn.sotay.conversation.Turn;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.contact.Contacts;
import vn.sotay.conversation.contact.SignsOfLife;
import vn.sotay.conversation.contact.Withdrawals;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.conversation.outbox.DeliveryDraft;

/// Answers one update of each of several accounts within a transaction that the caller opened.
public final class TurnBatch {
    /// After this long a person starts anew instead of in the middle of something.
    static final Duration QUIET_WHILE = Duration.ofDays(7);

    private final Map<ChannelName, UpdateReader> readers;
    private final Conversations conversations;
    private final Stores stores;
    private final InboxMeter meter;
    private final InstantSource time;

    /// What a turn reads and writes.
    public record Stores(Updates updates, Deliveries deliveries, Places places, Speakers speakers, Ways ways) {}

    /// What is known of the ways to people, and who wants to know.
    public record Ways(Contacts contacts, Withdrawals withdrawals, SignsOfLife signs) {}

    public TurnBatch(
            List<UpdateReader> readers,
            Conversations conversations,
            Stores stores,
            InboxMeter meter,
            InstantSource time) {
        this.readers = readers.stream().collect(Collectors.toMap(UpdateReader::channel, reader -> reader));
        this.conversations = conversations;
        this.stores = stores;
        this.meter = meter;
        this.time = time;
    }

    InstantSource time() {
        return time;
    }

    void answer(List<Waiting> oneEach) {
        Instant now = time.instant();
        stores.updates().hold(lanesOf(oneEach));
        List<ChannelAccount> accounts =
                oneEach.stream().map(update -> update.incoming().sender()).toList();
        Map<ChannelAccount, Speaker> speakers = stores.speakers().who(accounts);
        Map<ChannelAccount, Place> places = stores.places().find(accounts, now.minus(QUIET_WHILE));
        Outcome outcome = new Outcome();
        Contacted contacted = new Contacted(stores, now);
        for (Waiting waiting : oneEach) {
            ChannelAccount account = waiting.incoming().sender();
            turn(waiting, new Stand(known(speakers, account), known(places, account), now), outcome, contacted);
        }
        contacted.keep();
        stores.deliveries().add(outcome.said, now);
        stores.places().keep(outcome.places, now);
        stores.updates().done(outcome.answered, now);
    }

    private void turn(Waiting waiting, Stand stand, Outcome outcome, Contacted contacted) {
        long began = System.nanoTime();
        ChannelName channel = waiting.incoming().sender().channel();
        try {
            Update update = read(waiting);
            Answer answer = conversations.answer(new Turn(update, stand.speaker, stand.now), stand.place);
            outcome.add(waiting, answer, stand.place, update);
            contacted.by(update);
            meter.turn(Duration.ofNanos(System.nanoTime() - began));
            meter.ended(channel, InboxMeter.Ending.ANSWERED);
        } catch (UpdateReader.Unreadable unreadable) {
            stores.updates().quarantine(waiting, stand.now, String.valueOf(unreadable.getMessage()));
            meter.ended(channel, InboxMeter.Ending.QUARANTINED);
        }
    }

    private Update read(Waiting waiting) throws UpdateReader.Unreadable {
        UpdateReader reader = readers.get(waiting.incoming().sender().channel());
        if (reader == null) throw new UpdateReader.Unreadable("no reader for this channel");
        return reader.read(waiting.incoming());
    }

    private static <T> T known(Map<ChannelAccount, T> byAccount, ChannelAccount account) {
        return Objects.requireNonNull(byAccount.get(account), "an answer for each account asked about");
    }

    private static Set<Lane> lanesOf(List<Waiting> updates) {
        return updates.stream().map(Waiting::lane).collect(Collectors.toCollection(TreeSet::new));
    }

    private record Stand(Speaker speaker, Place place, Instant now) {}

    /// What a batch leaves behind.
    private static final class Outcome {
        private final List<Waiting> answered = new ArrayList<>();
        private final List<DeliveryDraft> said = new ArrayList<>();
        private final Map<ChannelAccount, Place> places = new HashMap<>();

        void add(Waiting waiting, Answer answer, Place before, Update update) {
            answered.add(waiting);
            ChannelAccount account = waiting.incoming().sender();
            answer.replies().forEach(reply -> said.add(DeliveryDraft.reply(account, placed(reply, update))));
            if (!answer.place().equals(before)) places.put(account, answer.place());
        }

        /// What is to stand in place of a message stands so only when a button of a known one was pressed.
        private static Reply placed(Reply reply, Update update) {
            if (!(reply instanceof Reply.InPlace(Reply shown, Optional<String> of))) return reply;
            return update instanceof Update.Chosen chosen && chosen.on().isPresent()
                    ? new Reply.InPlace(shown, chosen.on())
                    : shown;
        }
    }
}
