package vn.sotay.admin.storage.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;
import vn.sotay.publishing.Audience;
import vn.sotay.publishing.Notice;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.delivery.DeliveryRound;
import vn.sotay.publishing.delivery.Route;

/// A commune with a branch, its members, somebody who publishes, and two channels that take nothing by
/// themselves: what stands in the outbox is settled by the test.
final class TownToTell {
    static final ChannelName TELEGRAM = new ChannelName("telegram");
    static final ChannelName WEB = new ChannelName("webchat");

    final UnitId commune = new UnitId("xa-" + UUID.randomUUID());
    final UnitId branch = new UnitId("cb-" + commune.value());
    final FreshDatabase database;
    final Publications publications;
    final PublishingRules rules;
    final PostgresReceivers receivers;
    final PostgresNotices notices;
    final Ledger ledger;
    final SignedIn officer;
    final DeliveryRound round;
    Instant now = Instant.parse("2026-11-24T03:00:00Z");

    TownToTell(FreshDatabase database) {
        this.database = database;
        unit(commune, null, "COMMITTEE", "Đảng ủy xã Thử");
        unit(branch, commune.value(), "BRANCH", "Chi bộ thôn Thử");
        officer = officer("can-bo-" + commune.value());
        publications = new Publications(
                database.jdbc(),
                database.transactions(),
                new Audiences(database.jdbc()),
                new PostgresAuditTrail(database.jdbc()),
                () -> now);
        rules = new PublishingRules(database.jdbc());
        receivers = new PostgresReceivers(
                database.jdbc(), List.of(new Silent(TELEGRAM), new Silent(WEB)), Optional.empty(), () -> now);
        notices = new PostgresNotices(database.jdbc());
        ledger = new Ledger(database.jdbc());
        Route.Rule rule = new Route.Rule(
                (account, at) -> new Silent(account.account().channel()).reach(account.contact(), at),
                new DomesticChannels(Set.of(WEB)));
        round = new DeliveryRound(receivers, database::inTransaction, rule, () -> now);
        database.execute("update publishing_mode set live = true");
    }

    private void unit(UnitId id, @Nullable String parent, String kind, String name) {
        database.jdbc()
                .sql("insert into unit (id, parent, kind, name, short_name) values (?, ?, ?, ?, ?)")
                .param(id.value())
                .param(parent)
                .params(kind, name, name)
                .update();
    }

    SignedIn officer(String login) {
        long id = database.jdbc()
                .sql(
                        "insert into web_account (login, name, role, unit) values (?, 'Cán bộ', 'OFFICER', ?) returning id")
                .params(login, commune.value())
                .query(Long.class)
                .single();
        return new SignedIn(
                new AccountId(id), "Cán bộ", Role.OFFICER, Optional.of(commune), Optional.empty(), "10.0.0.1");
    }

    MemberId aMember() {
        return new MemberId(database.jdbc()
                .sql("""
                        insert into member (file_number, full_name, gender, born, joined_on, official_on, unit, post)
                        values (?, 'Lò Thị Hương', 'FEMALE', 1986, '2012-09-02', '2013-09-02', ?, 'NONE') returning id""")
                .params(UUID.randomUUID().toString().substring(0, 12), branch.value())
                .query(Long.class)
                .single());
    }

    ChannelAccount linked(MemberId member, ChannelName channel) {
        ChannelAccount account = new ChannelAccount(channel, "bot", "p" + member.value());
        database.jdbc()
                .sql("""
                        insert into channel_account (channel, bot, id, member, consent_version, consent_at)
                        values (?, ?, ?, ?, '2026-11', now())""")
                .params(channel.value(), account.bot(), account.id(), member.value())
                .update();
        return account;
    }

    List<MemberId> linkedMembers(int count, ChannelName channel) {
        List<MemberId> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            MemberId member = aMember();
            linked(member, channel);
            members.add(member);
        }
        return members;
    }

    PublicationId draft(Optional<Instant> at, int reminders) {
        return publications.draft(
                new Publications.Draft(
                        UUID.randomUUID(),
                        new Publication.Content(commune, "", Optional.empty(), notice(), Audience.allOf(commune)),
                        new Publication.Terms(false, false, at, new PublishingRules.Reminding(3, reminders))),
                officer);
    }

    PublicationId sent() {
        PublicationId id = draft(Optional.empty(), 0);
        long size = members();
        Publications.Outcome outcome = publications.confirm(id, size, rules.of(commune), officer);
        if (!(outcome instanceof Publications.Outcome.Done)) throw new AssertionError(outcome);
        return id;
    }

    long members() {
        return database.number("select count(*) from member where unit = '" + branch.value() + "'");
    }

    /// Rounds until there is nothing to do.
    void rounds() {
        later(Duration.ofSeconds(1));
        while (round.work() > 0) later(Duration.ofSeconds(1));
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /// What stands in the outbox for a receiver ends so.
    void outboxEnds(String state, String detail) {
        database.jdbc().sql("""
                        update outbox set state = ?, detail = ?, ended_at = now(), message_id = 'm' || id
                        where state = 'waiting' and receiver is not null""").params(state, detail).update();
    }

    static Notice notice() {
        return new Notice("Nghị quyết số 05-NQ/TU", "", List.of("Một ý."), false, Map.of(), Optional.empty());
    }

    /// Takes nothing.
    private record Silent(ChannelName name) implements Channel {
        @Override
        public Drawn drawn(Reply message) {
            return new Drawn("", List.of());
        }

        @Override
        public SendOutcome send(Delivery delivery) {
            throw new UnsupportedOperationException();
        }
    }
}
