package vn.sotay.admin.storage.roster;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The statements that take a roster over, some lines at a time.
final class RosterSteps {
    /// The rows of a step.
    private static final String ROWS = " e.import = :import and e.line > :after and e.line <= :upTo ";

    private static final String CHANGES = " e.outcome in ('CHANGED', 'MOVED') ";

    private final JdbcClient jdbc;
    private final RosterCommit.Order order;

    RosterSteps(JdbcClient jdbc, RosterCommit.Order order) {
        this.jdbc = jdbc;
        this.order = order;
    }

    int lastLine() {
        return jdbc.sql("select coalesce(max(line), 0) from roster_entry where import = ?")
                .param(order.id())
                .query(Integer.class)
                .single();
    }

    /// Somebody new must not have been entered meanwhile, and no unit may have gone.
    void refuseIfStale() {
        boolean stale = jdbc.sql("""
                        select exists (
                            select from roster_entry e join member m on m.name_key = plain(e.after ->> 'fullName')
                                and m.born = (e.after ->> 'born')::smallint
                                and m.joined_on = (e.after ->> 'joinedOn')::date
                            where e.import = :import and e.outcome = 'NEW' and m.erased_at is null
                                and m.full_name = e.after ->> 'fullName'
                                and (e.after ->> 'fileNumber' is null or m.file_number is null and exists
                                    (select from unit_above a where a.unit = m.unit and a.above = :scope)))
                        or exists (
                            select from (select distinct after ->> 'unit' as unit from roster_entry
                                where import = :import and outcome in ('NEW', 'MOVED')) named
                            where not exists (select from unit u join unit_above a on a.unit = u.id and a.above = :scope
                                where u.id = named.unit and u.ended_on is null))
                        or (select count(*) from roster_entry where import = :import and outcome <> 'FAULTY') <> :expected""")
                .param("import", order.id())
                .param("scope", order.unit())
                .param("expected", order.roster().changes() + order.roster().count("UNCHANGED"))
                .query(Boolean.class)
                .single();
        if (stale) throw new StaleRoster();
    }

    void apply(int after, int upTo) {
        change(after, upTo);
        enter(after, upTo);
        keepTransfers(after, upTo);
        cutOff(after, upTo);
        record(after, upTo);
    }

    private JdbcClient.StatementSpec sql(String sql, int after, int upTo) {
        return jdbc.sql(sql).param("import", order.id()).param("after", after).param("upTo", upTo);
    }

    private void change(int after, int upTo) {
        int expected = sql("select count(*) from roster_entry e where" + ROWS + "and" + CHANGES, after, upTo)
                .query(Integer.class)
                .single();
        int changed = sql("""
                        update member m set
                            full_name = coalesce(e.after ->> 'fullName', m.full_name),
                            file_number = coalesce(e.after ->> 'fileNumber', m.file_number),
                            gender = coalesce(e.after ->> 'gender', m.gender),
                            born = coalesce((e.after ->> 'born')::smallint, m.born),
                            unit = coalesce(e.after ->> 'unit', m.unit),
                            temporary = m.temporary and e.outcome <> 'MOVED',
                            post = coalesce(e.after ->> 'post', m.post),
                            joined_on = coalesce((e.after ->> 'joinedOn')::date, m.joined_on),
                            official_on = coalesce((e.after ->> 'officialOn')::date, m.official_on),
                            status = coalesce(e.after ->> 'status', m.status),
                            status_on = coalesce((e.after ->> 'statusOn')::date,
                                case when e.after ->> 'status' is null then m.status_on end),
                            phone = coalesce(e.after ->> 'phone', m.phone),
                            version = m.version + 1
                        from roster_entry e
                        where m.id = e.member and m.version = e.member_version and m.erased_at is null
                            and coalesce(e.before ->> 'unit', m.unit) = m.unit
                            and exists (select from unit_above a where a.unit = m.unit and a.above = :scope)
                            and""" + ROWS + "and" + CHANGES, after, upTo)
                .param("scope", order.unit())
                .update();
        if (changed != expected) throw new StaleRoster();
    }

    private void enter(int after, int upTo) {
        sql("""
                insert into member (file_number, full_name, gender, born, joined_on, official_on, unit, post, phone,
                    status, status_on)
                select after ->> 'fileNumber', after ->> 'fullName', after ->> 'gender', (after ->> 'born')::smallint,
                    (after ->> 'joinedOn')::date, (after ->> 'officialOn')::date, after ->> 'unit',
                    coalesce(after ->> 'post', 'NONE'), after ->> 'phone', coalesce(after ->> 'status', 'ACTIVE'),
                    (after ->> 'statusOn')::date
                from roster_entry e where e.outcome = 'NEW' and""" + ROWS + "order by line", after, upTo).update();
    }

    private void keepTransfers(int after, int upTo) {
        sql("""
                insert into member_transfer (member, kind, from_unit, to_unit, moved_on, account)
                select member, 'PERMANENT', before ->> 'unit', after ->> 'unit',
                    (now() at time zone 'Asia/Ho_Chi_Minh')::date, :account
                from roster_entry e where e.outcome = 'MOVED' and""" + ROWS + "order by line", after, upTo)
                .param("account", order.actor().account().orElseThrow().value())
                .update();
    }

    /// Whose membership has ended reads no more and writes no more in the chats.
    private void cutOff(int after, int upTo) {
        sql("""
                with left_the_party as (
                    select e.member, m.unit from roster_entry e join member m on m.id = e.member
                    where m.status in ('LEFT', 'DECEASED') and e.after ->> 'status' is not null and""" + ROWS + """
                ), withdrawn_codes as (
                    delete from enrolment_code where used_at is null and member in (select member from left_the_party)),
                ended as (
                    delete from channel_account where member in (select member from left_the_party)
                    returning member, consent_version, consent_at, channel),
                withdrawn as (
                    update consent_ledger l set withdrawn_at = now() from ended
                    where l.member = ended.member and l.version = ended.consent_version
                        and l.given_at = ended.consent_at and l.channel = ended.channel)
                insert into audit_entry (account, address, action, subject_kind, subject, unit)
                select :account, :address, 'CHAT_CUT_OFF', 'member', member::text, left_the_party.unit
                from ended join left_the_party using (member)""", after, upTo)
                .param("account", order.actor().account().orElseThrow().value())
                .param("address", order.actor().address())
                .update();
    }

    /// One entry for each member who was there already, with what differs. Units are told by name.
    private void record(int after, int upTo) {
        sql("""
                with said as (
                    select e.member, e.outcome, m.unit,
                        e.before || case when was.id is null then '{}' else jsonb_build_object('unit', was.short_name) end
                            as before,
                        e.after || case when now.id is null then '{}' else jsonb_build_object('unit', now.short_name) end
                            as after
                    from roster_entry e join member m on m.id = e.member
                        left join unit was on was.id = e.before ->> 'unit'
                        left join unit now on now.id = e.after ->> 'unit'
                    where""" + CHANGES + "and" + ROWS + """
                ), entry as (
                    insert into audit_entry (account, address, action, subject_kind, subject, unit)
                    select :account, :address,
                        case outcome when 'MOVED' then 'MEMBER_TRANSFERRED' else 'MEMBER_CHANGED' end,
                        'member', member::text, unit
                    from said order by member returning id, subject)
                insert into audit_change (entry, member, before, after)
                select entry.id, said.member, nullif(said.before, '{}'), said.after
                from entry join said on said.member::text = entry.subject""", after, upTo)
                .param("account", order.actor().account().orElseThrow().value())
                .param("address", order.actor().address())
                .update();
    }
}
