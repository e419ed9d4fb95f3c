-- Inbox and outbox. The partial indexes hold only what waits, so they stay small however much is kept.
create table inbox (
    id           bigint generated always as identity primary key,
    channel      text not null,
    bot          text not null,
    account      text not null,
    external_id  text not null,
    lane         smallint not null,
    received_at  timestamptz not null,
    body         text not null,
    state        text not null default 'waiting' check (state in ('waiting', 'done', 'quarantined')),
    attempts     smallint not null default 0,
    not_before   timestamptz,
    ended_at     timestamptz,
    cause        text,
    unique (channel, bot, external_id)
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 2000);
create index inbox_waiting on inbox (id) where state = 'waiting';
create index inbox_retrying on inbox (channel, bot, account) where state = 'waiting' and attempts > 0;
create index inbox_quarantined on inbox (id) where state = 'quarantined';
create index inbox_received on inbox using brin (received_at);

create table outbox (
    id          bigint generated always as identity primary key,
    channel     text not null,
    bot         text not null,
    account     text not null,
    lane        smallint not null,
    priority    smallint not null,
    content     text not null,
    state       text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'unreached', 'unknown')),
    attempts    smallint not null default 0,
    not_before  timestamptz not null,
    node        uuid,
    created_at  timestamptz not null,
    ended_at    timestamptz,
    message_id  text,
    detail      text
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 2000);
create index outbox_waiting on outbox (priority, id) where state = 'waiting';
create index outbox_retrying on outbox (channel, bot, account) where state = 'waiting' and attempts > 0;
create index outbox_sending on outbox (lane) where state = 'sending';
create index outbox_created on outbox using brin (created_at);

-- Where each account stands between two turns.
create table place (
    channel  text not null,
    bot      text not null,
    account  text not null,
    content  text not null,
    kept_at  timestamptz not null,
    primary key (channel, bot, account)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 2000);

-- Which node works on which lane. A node's id is new at each start and fences off earlier runs.
create table node (
    id           uuid primary key,
    lease_until  timestamptz not null
) with (fillfactor = 50);

create table lane (
    number  smallint primary key,
    node    uuid
) with (fillfactor = 50);
insert into lane (number) select generate_series(0, 255);
