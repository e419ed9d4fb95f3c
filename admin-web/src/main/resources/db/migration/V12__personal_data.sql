-- The audit trail read by newest first: of everything, of a unit, of an account, of an action. What is read
-- page by page is chosen in the index alone.
drop index audit_entry_at;
drop index audit_entry_unit;
drop index audit_entry_account;
create index audit_entry_at on audit_entry (at, id) include (unit, action, account);
create index audit_entry_unit on audit_entry (unit, at, id) include (action, account);
create index audit_entry_account on audit_entry (account, at, id) include (unit, action);
create index audit_entry_action on audit_entry (action, at, id) include (unit, account);

-- To check this PostgreSQL would lock the entry, which takes the right to change it. Where one user does
-- everything it has given that right up. Both rows are written together, and no entry that has a change
-- goes.
alter table audit_change drop constraint audit_change_entry_fkey;

-- What members ask about their own data. One of a kind waits at a time.
create table data_request (
    id           bigint generated always as identity primary key,
    member       bigint not null references member,
    kind         text not null check (kind in ('CORRECTION', 'ERASURE')),
    words        text not null,
    through      text not null,
    at           timestamptz not null,
    state        text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'REFUSED')),
    answer       text,
    answered_at  timestamptz,
    answered_by  bigint references web_account,
    check ((state = 'OPEN') = (answered_at is null))
);
create unique index data_request_open on data_request (member, kind) where state = 'OPEN';
create index data_request_waiting on data_request (at, id) where state = 'OPEN';
create index data_request_answered on data_request (answered_at, id) where state <> 'OPEN';
create index data_request_member on data_request (member, id);

-- The proof that somebody was erased, and why. No name; the paper is a number.
create table erasure (
    member        bigint primary key references member,
    at            timestamptz not null,
    account       bigint references web_account,
    basis         text not null check (basis in ('OWN_REQUEST', 'PURPOSE_ENDED', 'COMMITTEE_DECISION', 'ENTERED_BY_MISTAKE')),
    paper         text not null,
    requested_on  date not null
);

-- Who did what stays; what a record said goes with the person it said it of, and with accounts that were
-- only theirs. Runs as the owner of the tables, because nobody else may take anything out of the trail.
create function forget_changes(erased bigint) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    forgotten bigint;
begin
    if not exists (select 1 from public.member where id = erased and erased_at is not null) then
        raise exception 'this member is not erased' using errcode = 'check_violation';
    end if;
    delete from public.audit_change where entry in (
        select entry from public.audit_change where member = erased
        union all
        select id from public.audit_entry where subject_kind = 'member' and subject = erased::text
        union all
        select e.id from public.audit_entry e
        join public.web_account a on e.subject_kind = 'account' and e.subject = a.id::text
        where a.member = erased and a.role = 'MEMBER');
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;

-- Entries about signing in go after a year, looks at a record after two; nothing younger, whoever asks.
-- Where one user does everything it has taken the right from itself and lends it to itself here.
create function forget_routine(at_most integer) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    forgotten bigint;
    barred constant boolean := not has_table_privilege('public.audit_entry', 'delete');
begin
    if not exists (select 1 from public.audit_entry
            where action in ('SIGNED_IN', 'SIGNED_OUT', 'SIGN_IN_FAILED') and at < now() - interval '365 days')
        and not exists (select 1 from public.audit_entry
            where action in ('MEMBER_SEEN', 'OWN_DATA_SEEN') and at < now() - interval '730 days') then
        return 0;
    end if;
    if barred then
        execute format('grant delete on public.audit_entry to %I', current_user);
    end if;
    delete from public.audit_entry where id in (
        select e.id from public.audit_entry e
        where ((e.action in ('SIGNED_IN', 'SIGNED_OUT', 'SIGN_IN_FAILED') and e.at < now() - interval '365 days')
                or (e.action in ('MEMBER_SEEN', 'OWN_DATA_SEEN') and e.at < now() - interval '730 days'))
            and not exists (select 1 from public.audit_change c where c.entry = e.id)
        limit at_most);
    get diagnostics forgotten = row_count;
    if barred then
        execute format('revoke delete on public.audit_entry from %I', current_user);
    end if;
    return forgotten;
end $$;

revoke execute on function forget_changes(bigint), forget_routine(integer) from public;
