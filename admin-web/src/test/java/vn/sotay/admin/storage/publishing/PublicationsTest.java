package vn.sotay.admin.storage.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.publishing.Publications.Outcome;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.organisation.MemberId;
import vn.sotay.publishing.Audience;
import vn.sotay.publishing.Mark;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.PublicationState;
import vn.sotay.publishing.delivery.QuietHours;
import vn.sotay.publishing.delivery.ReceiverState;
import vn.sotay.publishing.delivery.Unreached;

class PublicationsTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final TownToTell town = new TownToTell(database);

    @Test
    void everybodyIsHandedToTheOutboxOnceAndStatesAddUp() {
        town.linkedMembers(30, TownToTell.TELEGRAM);
        town.aMember();
        PublicationId id = town.sent();

        town.rounds();
        town.rounds();

        assertThat(database.number("select count(*) from outbox where receiver in"
                        + " (select id from publication_receiver where publication = " + id + ")"))
                .isEqualTo(30);
        Ledger.Totals totals = town.ledger.totals(id);
        assertThat(totals.of(ReceiverState.SENDING)).isEqualTo(30);
        assertThat(totals.of(ReceiverState.UNREACHED)).isEqualTo(1);
        assertThat(totals.reasonsOf(ReceiverState.UNREACHED)).containsEntry(Unreached.NOT_LINKED, 1L);
        assertThat(totals.all()).isEqualTo(31);
        town.outboxEnds("sent", "");
        town.rounds();
        assertThat(state(id)).isEqualTo(PublicationState.DONE);
        assertThat(town.ledger.totals(id).of(ReceiverState.SENT)).isEqualTo(30);
    }

    @Test
    void aSecondConfirmationDoesNothing() {
        town.linkedMembers(2, TownToTell.WEB);
        PublicationId id = town.sent();

        assertThat(town.publications.confirm(id, 2, town.rules.of(town.commune), town.officer))
                .isEqualTo(new Outcome.NotNow(PublicationState.SENDING));
        assertThat(town.ledger.totals(id).all()).isEqualTo(2);
    }

    @Test
    void whoConfirmsAnotherCountTellsNobody() {
        town.linkedMembers(2, TownToTell.WEB);
        PublicationId id = town.draft(Optional.empty(), 0);

        assertThat(town.publications.confirm(id, 1, town.rules.of(town.commune), town.officer))
                .isEqualTo(new Outcome.OtherCount(2));
        assertThat(state(id)).isEqualTo(PublicationState.DRAFT);
        assertThat(town.ledger.totals(id).all()).isZero();
    }

    @Test
    void anHourThatHasPassedAndAnEmptyAudienceAreRefused() {
        PublicationId late = town.draft(Optional.of(town.now.minusSeconds(1)), 0);
        assertThat(town.publications.confirm(late, 0, town.rules.of(town.commune), town.officer))
                .isEqualTo(new Outcome.TooLate());
        PublicationId empty = town.draft(Optional.empty(), 0);
        assertThat(town.publications.confirm(empty, 0, town.rules.of(town.commune), town.officer))
                .isEqualTo(new Outcome.Nobody());
    }

    @Test
    void whatIsRefusedOnOneAccountGoesOnTheNextAndThenWaitsForAWord() {
        MemberId member = town.aMember();
        town.linked(member, TownToTell.TELEGRAM);
        ChannelAccount web = town.linked(member, TownToTell.WEB);
        PublicationId id = town.sent();
        town.rounds();
        assertThat(channelOf(id)).isEqualTo("webchat");

        town.outboxEnds("unreached", "BLOCKED_BY_RECIPIENT: 403");
        town.rounds();
        assertThat(channelOf(id)).isEqualTo("telegram");
        town.outboxEnds("unreached", "OUTSIDE_MESSAGING_WINDOW: silent");
        town.rounds();
        assertThat(town.ledger.totals(id).reasonsOf(ReceiverState.WAITING)).containsEntry(Unreached.SILENT, 1L);

        new AwaitedMembers(database.jdbc()).heard(List.of(web), town.now);
        town.rounds();
        assertThat(town.ledger.totals(id).of(ReceiverState.SENDING)).isEqualTo(1);
    }

    @Test
    void whoLinksLaterIsToldThen() {
        MemberId member = town.aMember();
        PublicationId id = town.sent();
        town.rounds();
        assertThat(town.ledger.totals(id).of(ReceiverState.UNREACHED)).isEqualTo(1);

        ChannelAccount account = town.linked(member, TownToTell.WEB);
        new AwaitedMembers(database.jdbc()).heard(List.of(account), town.now);
        town.rounds();

        assertThat(town.ledger.totals(id).of(ReceiverState.SENDING)).isEqualTo(1);
    }

    @Test
    void aMarkNeverFallsBackAndComesBeforeTheOutcomeToo() {
        MemberId member = town.linkedMembers(1, TownToTell.WEB).getFirst();
        PublicationId id = town.sent();
        town.rounds();

        assertThat(town.notices.mark(id, member, Mark.READ, town.now)).isTrue();
        assertThat(town.notices.mark(id, member, Mark.RECEIVED, town.now)).isTrue();
        town.outboxEnds("sent", "");

        assertThat(town.ledger.totals(id).of(ReceiverState.READ)).isEqualTo(1);
        assertThat(town.notices.mark(id, new MemberId(987_654_321), Mark.READ, town.now))
                .isFalse();
    }

    @Test
    void aLostAnswerIsUnknownUntilTheChannelSaysThatItArrivedOrAnOfficerResends() {
        ChannelAccount first = town.linked(town.aMember(), TownToTell.TELEGRAM);
        town.linkedMembers(1, TownToTell.TELEGRAM);
        PublicationId id = town.sent();
        town.rounds();
        town.outboxEnds("unknown", "timeout");
        assertThat(town.ledger.totals(id).of(ReceiverState.UNKNOWN)).isEqualTo(2);

        String message = database.column("select message_id from outbox where account = '" + first.id() + "'")
                .getFirst();
        new AwaitedMembers(database.jdbc()).arrived(first, List.of(message), town.now);
        town.rounds();
        town.publications.resend(id, true, town.officer);
        town.rounds();

        Ledger.Totals totals = town.ledger.totals(id);
        assertThat(totals.of(ReceiverState.DELIVERED)).isEqualTo(1);
        assertThat(totals.of(ReceiverState.SENDING)).isEqualTo(1);
        assertThat(totals.all()).isEqualTo(2);
    }

    @Test
    void whatIsPausedComesBackAndGoesOnAndWhatIsStoppedDoesNot() {
        town.linkedMembers(5, TownToTell.WEB);
        PublicationId id = town.sent();
        town.rounds();

        town.publications.pause(id, town.officer);
        town.rounds();
        assertThat(town.ledger.totals(id).of(ReceiverState.QUEUED)).isEqualTo(5);
        assertThat(waiting(id)).isZero();

        town.publications.resume(id, town.officer);
        town.rounds();
        assertThat(waiting(id)).isEqualTo(5);

        town.publications.stop(id, town.officer);
        town.rounds();
        assertThat(waiting(id)).isZero();
        assertThat(town.ledger.totals(id).reasonsOf(ReceiverState.UNREACHED)).containsEntry(Unreached.STOPPED, 5L);
    }

    @Test
    void aDocumentThatIsWithdrawnStopsWhatTellsOfIt() {
        town.linkedMembers(3, TownToTell.WEB);
        PublicationId id = town.sent();
        database.execute("update publication set document = 999999999 where id = " + id);

        town.rounds();

        assertThat(state(id)).isEqualTo(PublicationState.STOPPED);
        assertThat(town.ledger.totals(id).reasonsOf(ReceiverState.UNREACHED)).containsEntry(Unreached.WITHDRAWN, 3L);
        assertThat(waiting(id)).isZero();
    }

    @Test
    void anotherPairOfEyesMustAgreeWhereTheRuleSaysSo() {
        town.linkedMembers(1, TownToTell.WEB);
        PublishingRules.Rule rule = town.rules.of(town.commune);
        town.rules.set(
                town.commune,
                new PublishingRules.Rule(true, rule.quiet(), rule.waitDays(), rule.remind(), rule.source()),
                town.officer);
        PublicationId id = town.draft(Optional.empty(), 0);

        assertThat(town.publications.confirm(id, 1, town.rules.of(town.branch), town.officer))
                .isEqualTo(new Outcome.Done(PublicationState.AWAITING_APPROVAL));
        town.rounds();
        assertThat(waiting(id)).isZero();
        assertThat(town.publications.approve(id, town.officer)).isEqualTo(new Outcome.Oneself());
        assertThat(town.publications.approve(id, town.officer("khac-" + town.commune.value())))
                .isEqualTo(new Outcome.Done(PublicationState.SENDING));
        town.rounds();
        assertThat(waiting(id)).isEqualTo(1);
    }

    @Test
    void nobodyIsToldInQuietHoursNorBeforeTheHour() {
        town.linkedMembers(1, TownToTell.WEB);
        PublishingRules.Rule rule = town.rules.of(town.commune);
        QuietHours noon = new QuietHours(LocalTime.of(11, 0), LocalTime.of(13, 0));
        town.rules.set(
                town.commune,
                new PublishingRules.Rule(false, noon, rule.waitDays(), rule.remind(), rule.source()),
                town.officer);
        PublicationId id = town.draft(Optional.of(town.now.plus(Duration.ofHours(1))), 0);
        town.publications.confirm(id, 1, rule, town.officer);

        town.rounds();
        assertThat(state(id)).isEqualTo(PublicationState.SCHEDULED);
        town.later(Duration.ofHours(1));
        town.rounds();
        assertThat(state(id)).isEqualTo(PublicationState.SENDING);
        assertThat(waiting(id)).as("told at 11:00, in quiet hours").isZero();
        town.later(Duration.ofHours(2));
        town.rounds();
        assertThat(waiting(id)).isEqualTo(1);
    }

    @Test
    void onlyWhoHasNotAnsweredIsRemindedAndOnlySoOften() {
        List<MemberId> members = town.linkedMembers(3, TownToTell.WEB);
        PublicationId id = town.draft(Optional.empty(), 2);
        town.publications.confirm(id, 3, town.rules.of(town.commune), town.officer);
        town.rounds();
        town.outboxEnds("sent", "");
        town.notices.mark(id, members.getFirst(), Mark.RECEIVED, town.now);

        for (int day = 0; day < 12; day++) {
            town.later(Duration.ofDays(1));
            town.rounds();
            town.rounds();
        }

        assertThat(database.column("select count(*)::text from outbox where priority = 2 and account in ('p"
                        + members.get(1).value() + "', 'p" + members.get(2).value() + "')"))
                .containsExactly("4");
        assertThat(database.number("select count(*) from outbox where priority = 2 and account = 'p"
                        + members.getFirst().value() + "'"))
                .isZero();
    }

    @Test
    void onTrialOnlyTestMembersAreTold() {
        town.linkedMembers(3, TownToTell.WEB);
        MemberId tester = town.linkedMembers(1, TownToTell.WEB).getFirst();
        database.execute("update publishing_mode set live = false");
        database.execute("insert into publishing_test_member (member) values (" + tester.value() + ")");
        PublicationId id = town.draft(Optional.empty(), 0);

        assertThat(town.publications.confirm(id, 1, town.rules.of(town.commune), town.officer))
                .isEqualTo(new Outcome.Done(PublicationState.SENDING));
        town.rounds();

        assertThat(database.column("select account from outbox where receiver in"
                        + " (select id from publication_receiver where publication = " + id + ")"))
                .containsExactly("p" + tester.value());
    }

    @Test
    void anAudienceNeverReachesBeyondThePublishersUnits() {
        TownToTell other = new TownToTell(database);
        other.linkedMembers(4, TownToTell.WEB);
        town.linkedMembers(1, TownToTell.WEB);
        Audiences audiences = new Audiences(database.jdbc());
        Audience reaching =
                new Audience(List.of(other.commune, town.commune), true, Set.of(Audience.Kind.FULL), List.of(), false);

        assertThat(audiences
                        .count(new Audiences.Asked(reaching, town.commune, false))
                        .size())
                .isEqualTo(1);
        Audience post = new Audience(List.of(town.commune), true, Set.of(Audience.Kind.POST), List.of("lạ"), false);
        Audiences.Count none = audiences.count(new Audiences.Asked(post, town.commune, false));
        assertThat(none.size()).isZero();
        assertThat(none.unknown()).containsExactly("lạ");
    }

    private PublicationState state(PublicationId id) {
        return town.publications.find(id).orElseThrow().state();
    }

    private long waiting(PublicationId id) {
        return database.number("select count(*) from outbox where state = 'waiting' and receiver in"
                + " (select id from publication_receiver where publication = " + id + ")");
    }

    private String channelOf(PublicationId id) {
        return database.column("select channel from publication_receiver where publication = " + id)
                .getFirst();
    }
}
