-- Counts per unit, kept so that 480,000 members need not be counted for each page. Nothing adds or
-- subtracts: whatever changes a member or a link says which unit is to be counted anew, and whoever reads
-- counts those units first. So no order of concurrent changes can make the counts drift.
create table unit_figure (
    unit         text primary key references unit on delete cascade,
    -- whose ages are counted: those of another year are counted anew
    year         smallint not null,
    members      integer not null,
    full_members integer not null,
    women        integer not null,
    exempt       integer not null,
    suspended    integer not null,
    interrupted  integer not null,
    linked       integer not null,
    women_to_30  integer not null,
    women_to_40  integer not null,
    women_to_50  integer not null,
    women_to_60  integer not null,
    women_over   integer not null,
    men_to_30    integer not null,
    men_to_40    integer not null,
    men_to_50    integer not null,
    men_to_60    integer not null,
    men_over     integer not null
);
create index unit_figure_year on unit_figure (year);

create table unit_channel_figure (
    unit      text not null references unit on delete cascade,
    channel   text not null,
    accounts  integer not null,
    primary key (unit, channel)
);

-- To be counted anew: a unit, or the unit where a member is by then. Rows are only added and taken away,
-- so nobody waits for anybody.
create table figure_stale (
    id      bigint generated always as identity primary key,
    unit    text,
    member  bigint
) with (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 1000);

create function unit_is_stale() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into figure_stale (unit) select distinct unit from now_there;
    elsif tg_op = 'DELETE' then
        insert into figure_stale (unit) select distinct unit from was_there;
    else
        insert into figure_stale (unit) select unit from was_there union select unit from now_there;
    end if;
    return null;
end $$;

create function member_is_stale() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into figure_stale (member) select distinct member from now_there;
    elsif tg_op = 'DELETE' then
        insert into figure_stale (member) select distinct member from was_there;
    else
        insert into figure_stale (member) select member from was_there union select member from now_there;
    end if;
    return null;
end $$;

create trigger figure_after_insert after insert on member
    referencing new table as now_there for each statement execute function unit_is_stale();
create trigger figure_after_update after update on member
    referencing old table as was_there new table as now_there for each statement execute function unit_is_stale();
create trigger figure_after_delete after delete on member
    referencing old table as was_there for each statement execute function unit_is_stale();

create trigger figure_after_insert after insert on channel_account
    referencing new table as now_there for each statement execute function member_is_stale();
create trigger figure_after_update after update on channel_account
    referencing old table as was_there new table as now_there for each statement execute function member_is_stale();
create trigger figure_after_delete after delete on channel_account
    referencing old table as was_there for each statement execute function member_is_stale();

insert into figure_stale (unit) select distinct unit from member;

-- By which a page names one link.
alter table channel_account add column number bigint generated always as identity unique;

-- Sheets of cards that were printed: when, by whom, for how many. The key comes with the form, so that a
-- form that is sent twice prints once. The codes themselves are nowhere.
create table code_sheet (
    id       uuid primary key,
    unit     text not null references unit,
    account  bigint not null references web_account,
    at       timestamptz not null,
    cards    integer not null,
    ends_at  timestamptz not null
);
create index code_sheet_unit on code_sheet (unit, at desc);
