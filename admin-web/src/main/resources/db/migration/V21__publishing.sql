-- Publications: one thing told to many. Until an administrator says otherwise only test members are told.
create table publishing_mode (
    only_one  boolean primary key default true check (only_one),
    live      boolean not null default false,
    account   bigint references web_account,
    at        timestamptz
);
insert into publishing_mode default values;

create table publishing_test_member (
    member   bigint primary key references member,
    account  bigint references web_account,
    at       timestamptz not null default now()
);

-- How a committee and those below it publish; the row without a unit holds where nobody has said anything. Each rule
-- says where it comes from.
create table publishing_rule (
    unit          text unique nulls not distinct references unit,
    approval      boolean not null,
    quiet_from    time not null,
    quiet_to      time not null,
    wait_days     smallint not null check (wait_days between 1 and 365),
    remind_after  smallint not null check (remind_after between 1 and 30),
    remind_most   smallint not null check (remind_most between 0 and 5),
    source        text not null,
    source_on     date not null,
    account       bigint references web_account,
    at            timestamptz not null default now()
);
insert into publishing_rule (approval, quiet_from, quiet_to, wait_days, remind_after, remind_most, source, source_on)
values (false, '21:00', '07:00', 90, 3, 3, 'Mặc định của Sổ Tay', '2026-11-24');

create table publication (
    id             bigint generated always as identity primary key,
    unit           text not null references unit,
    -- no reference: what was sent stays as sent when the document has left the library
    document       bigint,
    notice         jsonb not null,
    audience       jsonb not null,
    trial          boolean not null,
    paid           boolean not null default false,
    begins_at      timestamptz,
    remind_after   smallint not null default 0,
    remind_times   smallint not null default 0,
    state          text not null default 'DRAFT' check (state in
        ('DRAFT', 'AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'PAUSED', 'STOPPED', 'DONE')),
    stopped_why    text check (stopped_why in ('STOPPED', 'WITHDRAWN')),
    size           integer,
    form           uuid not null unique,
    made_by        bigint not null references web_account,
    made_at        timestamptz not null,
    confirmed_by   bigint references web_account,
    confirmed_at   timestamptz,
    approved_by    bigint references web_account,
    approved_at    timestamptz,
    began_at       timestamptz,
    ended_at       timestamptz,
    wait_until     timestamptz,
    reminded       smallint not null default 0,
    remind_next    timestamptz,
    remind_cursor  bigint
);
create index publication_unit on publication (unit, id desc);
create index publication_active on publication (id) where state in ('SCHEDULED', 'SENDING', 'PAUSED', 'DONE');

-- Who is told, each in one state. A member's row is never deleted and 480,000 rows are written at once, so the
-- member is not looked up for each; who has been forgotten leaves the row, and counts stay what they were.
create table publication_receiver (
    id           bigint generated always as identity primary key,
    publication  bigint not null,
    member       bigint,
    unit         text not null,
    state        text not null default 'QUEUED' check (state in ('QUEUED', 'SENDING', 'SENT', 'DELIVERED',
        'RECEIVED', 'READ', 'UNDERSTOOD', 'WAITING', 'UNREACHED', 'UNKNOWN')),
    why          text,
    channel      text,
    account      bigint,
    tried        bigint[] not null default '{}',
    refused      text,
    state_at     timestamptz,
    reminded     smallint not null default 0
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
create unique index publication_receiver_member on publication_receiver (publication, member);
create index publication_receiver_queued on publication_receiver (publication, id) where state = 'QUEUED';
create index publication_receiver_sending on publication_receiver (publication) where state = 'SENDING';
create index publication_receiver_waiting on publication_receiver (member) where state in ('WAITING', 'UNREACHED');

alter table outbox add column receiver bigint;

-- Whatever becomes of a message becomes of its receiver in the same transaction, whoever writes it down.
create function outbox_tells_receiver() returns trigger language plpgsql as $$
begin
    if new.state = 'sent' then
        update publication_receiver set state = 'SENT', state_at = new.ended_at
        where id = new.receiver and state in ('SENDING', 'UNKNOWN');
    elsif new.state = 'unknown' then
        update publication_receiver set state = 'UNKNOWN', state_at = new.ended_at
        where id = new.receiver and state = 'SENDING';
    else
        update publication_receiver set state = 'QUEUED', tried = tried || coalesce(account, 0),
            refused = split_part(coalesce(new.detail, ''), ':', 1)
        where id = new.receiver and state = 'SENDING';
    end if;
    return null;
end $$;
create trigger outbox_receiver after update of state on outbox for each row
    when (new.receiver is not null and new.state in ('sent', 'unknown', 'unreached') and new.state <> old.state)
    execute function outbox_tells_receiver();
