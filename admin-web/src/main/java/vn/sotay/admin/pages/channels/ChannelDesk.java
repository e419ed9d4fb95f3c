package vn.sotay.admin.pages.channels;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.channels.KnownChannel;
import vn.sotay.admin.channels.KnownChannels;
import vn.sotay.admin.channels.Traffic;
import vn.sotay.admin.storage.channels.ChannelFigures;
import vn.sotay.admin.storage.channels.PostgresTraffic;
import vn.sotay.admin.storage.channels.Quarantine;
import vn.sotay.channels.ChannelStates;
import vn.sotay.conversation.ChannelName;

/// Gathers what the pages show of a channel.
@Component
class ChannelDesk {
    /// So many refusals within an hour are no accident.
    private static final int MANY_REFUSALS = 10;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LATELY = Duration.ofMinutes(5);
    private static final int TROUBLES = 12;
    private static final int ASIDE = 50;

    private final KnownChannels channels;
    private final ChannelStates states;
    private final Rows rows;
    private final InstantSource time;

    /// What is read.
    @Component
    record Rows(ChannelFigures figures, PostgresTraffic traffic, Quarantine quarantine) {}

    ChannelDesk(KnownChannels channels, ChannelStates states, Rows rows, InstantSource time) {
        this.channels = channels;
        this.states = states;
        this.rows = rows;
        this.time = time;
    }

    /// A channel in the list.
    record Card(ChannelName name, ChannelHealth health, Optional<ChannelStates.Pause> pause, int waiting, int aside) {}

    /// What went by, and what did not.
    ///
    /// @param most messages a minute; 0 for no limit
    record Figures(Optional<Instant> heardAt, int came, int refused, boolean alarming, int sent, int most) {}

    Instant now() {
        return time.instant();
    }

    KnownChannel known(ChannelName name) {
        return channels.find(name).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    List<Card> cards() {
        return channels.all().stream().map(this::card).toList();
    }

    Card card(KnownChannel channel) {
        Optional<ChannelStates.Pause> pause = states.pause(channel.name(), time.instant());
        return new Card(
                channel.name(),
                health(channel, pause),
                pause,
                rows.figures().waiting(channel.name()),
                rows.quarantine().count(channel.name()));
    }

    private ChannelHealth health(KnownChannel channel, Optional<ChannelStates.Pause> pause) {
        if (channel.line().isEmpty()) return ChannelHealth.OFF;
        if (pause.isPresent()) return pause.get().until().isPresent() ? ChannelHealth.RESTING : ChannelHealth.STOPPED;
        if (!channel.line().get().granted().get()) return ChannelHealth.UNFINISHED;
        return hasTrouble(channel) ? ChannelHealth.FALTERING : ChannelHealth.WORKING;
    }

    /// Calls that were turned away are no trouble of ours.
    private boolean hasTrouble(KnownChannel channel) {
        Instant lately = time.instant().minus(LATELY);
        return troubles(channel).stream()
                .anyMatch(trouble ->
                        trouble.at().isAfter(lately) && !trouble.code().startsWith("webhook"));
    }

    /// Of the last hour; of messages the last minute that is over.
    Figures figures(KnownChannel channel) {
        Instant now = time.instant();
        int refused = inTheLastHour(channel, Traffic.Kind.REFUSED, now);
        return new Figures(
                rows.figures().heardAt(channel.name()),
                inTheLastHour(channel, Traffic.Kind.WORK, now),
                refused,
                refused >= MANY_REFUSALS,
                rows.traffic().times(channel.name(), Traffic.Kind.SENT, now.minus(MINUTE), now),
                channel.line().map(line -> line.pace().perSecond() * 60).orElse(0));
    }

    private int inTheLastHour(KnownChannel channel, Traffic.Kind kind, Instant now) {
        return rows.traffic().times(channel.name(), kind, now.minus(HOUR), now.plus(MINUTE));
    }

    List<ChannelFigures.Repeated> troubles(KnownChannel channel) {
        return rows.figures().troubles(channel.name(), TROUBLES);
    }

    List<ChannelFigures.Fact> facts(KnownChannel channel) {
        return rows.figures().facts(channel.name());
    }

    List<Quarantine.Aside> aside(KnownChannel channel) {
        return rows.quarantine().of(channel.name(), ASIDE);
    }
}
