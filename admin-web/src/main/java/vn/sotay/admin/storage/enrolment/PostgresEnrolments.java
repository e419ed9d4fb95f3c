package vn.sotay.admin.storage.enrolment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.organisation.PostgresMembers;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.enrolment.EnrolmentCode;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;

/// Codes, consents and links as rows.
public final class PostgresEnrolments implements Enrolments {
    private final JdbcClient jdbc;
    private final CodeDigest digest;

    public PostgresEnrolments(JdbcClient jdbc, CodeDigest digest) {
        this.jdbc = jdbc;
        this.digest = digest;
    }

    @Override
    public void issue(EnrolmentCode code, MemberId member, Instant expires) {
        jdbc.sql("delete from enrolment_code where member = ? and used_at is null")
                .param(member.value())
                .update();
        jdbc.sql("insert into enrolment_code (digest, member, expires_at) values (?, ?, ?)")
                .param(digest.of(code))
                .param(member.value())
                .param(utc(expires))
                .update();
    }

    /// Two sheets for one branch at the same time wait for each other, so that one code of each member is
    /// left.
    @Override
    public void issue(Map<MemberId, EnrolmentCode> codes, Instant expires) {
        MemberId[] members = codes.keySet().toArray(MemberId[]::new);
        Long[] ids = Arrays.stream(members).map(MemberId::value).toArray(Long[]::new);
        byte[][] digests = Arrays.stream(members)
                .map(member -> digest.of(Objects.requireNonNull(codes.get(member))))
                .toArray(byte[][]::new);
        jdbc.sql("select id from member where id = any(?) order by id for no key update")
                .param(ids)
                .query(row -> {});
        jdbc.sql("delete from enrolment_code where member = any(?) and used_at is null")
                .param(ids)
                .update();
        jdbc.sql("""
                        insert into enrolment_code (digest, member, expires_at)
                        select digest, member, ? from unnest(?::bytea[], ?::bigint[]) as made (digest, member)""").param(utc(expires)).param(digests).param(ids).update();
    }

    @Override
    public int withdraw(Collection<MemberId> members, Instant now) {
        return jdbc.sql("""
                        with ended as (
                            delete from enrolment_code where member = any(?) and used_at is null returning expires_at)
                        select count(*) from ended where expires_at > ?""")
                .param(members.stream().map(MemberId::value).toArray(Long[]::new))
                .param(utc(now))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Member> redeem(EnrolmentCode code, Instant now) {
        return jdbc.sql("""
                        with used as (
                            update enrolment_code set used_at = ?
                            where digest = ? and used_at is null and expires_at > ?
                            returning member)
                        select id, full_name, official_on, post, unit from member join used on used.member = id""")
                .param(utc(now))
                .param(digest.of(code))
                .param(utc(now))
                .query(PostgresMembers::member)
                .optional();
    }

    @Override
    public Optional<Member> withPhone(String phone) {
        List<Holder> holders = jdbc.sql("""
                        select id, full_name, official_on, post, unit, status from member
                        where phone = ? and erased_at is null limit 2""")
                .param(phone)
                .query((row, number) ->
                        new Holder(PostgresMembers.member(row, number), MemberStatus.valueOf(row.getString("status"))))
                .list();
        return holders.stream()
                .filter(holder -> holders.size() == 1 && holder.status().isMember())
                .map(Holder::member)
                .findFirst();
    }

    private record Holder(Member member, MemberStatus status) {}

    @Override
    public void link(ChannelAccount account, MemberId member, Consent consent) {
        jdbc.sql("""
                        insert into channel_account (channel, bot, id, member, consent_version, consent_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (channel, bot, id) do update set member = excluded.member,
                            consent_version = excluded.consent_version, consent_at = excluded.consent_at,
                            preferred = channel_account.preferred and channel_account.member = excluded.member""")
                .params(account.channel().value(), account.bot(), account.id())
                .params(member.value(), consent.version(), utc(consent.givenAt()))
                .update();
        jdbc.sql("insert into consent_ledger (member, version, given_at, channel) values (?, ?, ?, ?)")
                .params(member.value(), consent.version(), utc(consent.givenAt()))
                .param(account.channel().value())
                .update();
    }

    @Override
    public void unlink(ChannelAccount account, Instant now) {
        jdbc.sql("""
                        with ended as (
                            delete from channel_account where channel = ? and bot = ? and id = ?
                            returning member, consent_version, consent_at, channel)
                        update consent_ledger l set withdrawn_at = ? from ended
                        where l.member = ended.member and l.version = ended.consent_version
                            and l.given_at = ended.consent_at and l.channel = ended.channel""")
                .params(account.channel().value(), account.bot(), account.id())
                .param(utc(now))
                .update();
    }

    @Override
    public void guessed(ChannelAccount account, Instant now) {
        jdbc.sql("insert into enrolment_guess (channel, bot, account, at) values (?, ?, ?, ?)")
                .params(account.channel().value(), account.bot(), account.id())
                .param(utc(now))
                .update();
    }

    @Override
    public Guesses guessesSince(ChannelAccount account, Instant since) {
        return jdbc.sql("""
                        select count(*) filter (where channel = ? and bot = ? and account = ?) as by_account,
                            count(*) as by_all
                        from enrolment_guess where at >= ?""")
                .params(account.channel().value(), account.bot(), account.id())
                .param(utc(since))
                .query(Guesses.class)
                .single();
    }

    @Override
    public int forgetGuesses(Instant before) {
        return jdbc.sql("delete from enrolment_guess where at < ?")
                .param(utc(before))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
