-- What happened to a unit: what a reader of its page sees. The audit trail says the same to inspectors.
create table unit_history (
    id            bigint generated always as identity primary key,
    unit          text not null references unit,
    at            timestamptz not null default now(),
    account       bigint references web_account,
    what          text not null check (what in
        ('ADDED', 'RENAMED', 'KIND_CHANGED', 'MOVED', 'MERGED', 'TOOK_IN', 'DISSOLVED')),
    effective_on  date not null,
    decision      text not null default '',
    before        text not null default '',
    after         text not null default '',
    other         text references unit
);
create index unit_history_unit on unit_history (unit, id);

-- Found by the beginnings of words of what it is called and of who speaks for it; the version tells a stale
-- form.
alter table unit
    add column search_key  text generated always as
        (' ' || regexp_replace(plain(name || ' ' || short_name), '[^a-z0-9]+', ' ', 'g')) stored,
    add column version     integer not null default 0;

-- Counting members of many units reads this index alone.
create index member_counted on member (unit) include (official_on)
    where erased_at is null and status in ('ACTIVE', 'EXEMPT', 'SUSPENDED', 'INTERRUPTED');

-- Nobody joins a unit that has ended. Locking the unit's row makes a transfer wait for a merger under way.
create function refuse_members_of_ended_units() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform 1 from unit where id in (select unit from fresh) order by id for key share;
        if exists (select 1 from fresh join unit on unit.id = fresh.unit where unit.ended_on is not null) then
            raise exception 'the unit has ended' using errcode = 'check_violation', constraint = 'member_unit_alive';
        end if;
    else
        perform 1 from unit where id in
            (select fresh.unit from fresh join stale using (id) where fresh.unit <> stale.unit) order by id for key share;
        if exists (select 1 from fresh join stale using (id) join unit on unit.id = fresh.unit
                where fresh.unit <> stale.unit and unit.ended_on is not null) then
            raise exception 'the unit has ended' using errcode = 'check_violation', constraint = 'member_unit_alive';
        end if;
    end if;
    return null;
end $$;

create trigger member_unit_alive_added after insert on member
    referencing new table as fresh for each statement execute function refuse_members_of_ended_units();
create trigger member_unit_alive_moved after update on member
    referencing old table as stale new table as fresh for each statement execute function refuse_members_of_ended_units();
