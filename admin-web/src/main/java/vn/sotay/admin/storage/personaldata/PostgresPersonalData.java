package vn.sotay.admin.storage.personaldata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;
import vn.sotay.personaldata.OwnRecord;
import vn.sotay.personaldata.PersonalData;

/// What is kept about a member, read where it is kept.
public final class PostgresPersonalData implements PersonalData {
    private final JdbcClient jdbc;
    private final AuditTrail trail;

    public PostgresPersonalData(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public Optional<OwnRecord> record(MemberId member) {
        return jdbc.sql("""
                        select m.full_name, m.gender, m.born, m.phone, m.file_number, m.joined_on, m.official_on,
                            m.post, m.status, u.name as unit_name
                        from member m join unit u on u.id = m.unit where m.id = ? and m.erased_at is null""")
                .param(member.value())
                .query(PostgresPersonalData::record)
                .optional();
    }

    private static OwnRecord record(ResultSet row, int number) throws SQLException {
        NewMember.Person person = new NewMember.Person(
                row.getString("full_name"), Gender.valueOf(row.getString("gender")), Year.of(row.getInt("born")));
        OwnRecord.Dates dates = new OwnRecord.Dates(
                row.getObject("joined_on", LocalDate.class),
                Optional.ofNullable(row.getObject("official_on", LocalDate.class)));
        OwnRecord.Membership membership = new OwnRecord.Membership(
                Optional.ofNullable(row.getString("file_number")),
                dates,
                row.getString("unit_name"),
                PartyPost.valueOf(row.getString("post")),
                MemberStatus.valueOf(row.getString("status")));
        return new OwnRecord(person, Optional.ofNullable(row.getString("phone")), membership);
    }

    @Override
    public List<Link> links(MemberId member) {
        return jdbc.sql("""
                        select channel, bot, id, consent_at from channel_account where member = ?
                        order by consent_at, channel, id""")
                .param(member.value())
                .query((row, number) -> new Link(
                        new ChannelAccount(
                                new ChannelName(row.getString("channel")), row.getString("bot"), row.getString("id")),
                        instant(row, "consent_at")))
                .list();
    }

    @Override
    public List<GivenConsent> consents(MemberId member) {
        return jdbc.sql("""
                        select version, channel, given_at, withdrawn_at from consent_ledger where member = ?
                        order by given_at desc, id desc""")
                .param(member.value())
                .query((row, number) -> new GivenConsent(
                        row.getString("version"),
                        new ChannelName(row.getString("channel")),
                        instant(row, "given_at"),
                        Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    @Override
    public List<Look> looks(MemberId member, int atMost) {
        return jdbc.sql("""
                        select at, name, role, unit from (
                            select distinct on (e.account, day) e.at, a.name, a.role, u.short_name as unit
                            from audit_entry e
                            cross join lateral (select (e.at at time zone 'Asia/Ho_Chi_Minh')::date as day) d
                            join web_account a on a.id = e.account and a.member is distinct from ?
                            left join unit u on u.id = a.unit
                            where e.subject_kind = 'member' and e.subject = ? and e.action = 'MEMBER_SEEN'
                            order by e.account, day, e.at desc) looks
                        order by at desc limit ?""")
                .params(member.value(), Long.toString(member.value()), atMost)
                .query((row, number) -> new Look(
                        instant(row, "at"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getString("unit"))))
                .list();
    }

    @Override
    public Optional<Contact> contact(MemberId member) {
        return jdbc.sql("""
                        select s.full_name, u.short_name from member m
                        join unit_above a on a.unit = m.unit
                        join unit u on u.id = a.above
                        join member s on s.unit = a.above and s.id <> m.id and s.post = 'SECRETARY'
                            and s.erased_at is null and s.status in ('ACTIVE', 'EXEMPT')
                        where m.id = ? order by a.steps, s.id limit 1""")
                .param(member.value())
                .query((row, number) -> new Contact(row.getString("full_name"), row.getString("short_name")))
                .optional();
    }

    @Override
    public void shown(MemberId member, ChannelName where) {
        AuditEvent.Actor actor = new AuditEvent.Actor(Optional.empty(), Optional.of(member), where.value());
        unitOf(member)
                .ifPresent(unit -> trail.record(new AuditEvent(
                        actor,
                        AuditAction.OWN_DATA_SEEN,
                        AuditEvent.About.member(member, unit),
                        AuditEvent.Change.NONE)));
    }

    /// Where the member belongs, also when erased: the proof of that is still asked for.
    public Optional<UnitId> unitOf(MemberId member) {
        return jdbc.sql("select unit from member where id = ?")
                .param(member.value())
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
