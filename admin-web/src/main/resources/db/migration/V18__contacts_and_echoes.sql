-- When each account was last heard, and whether anything reaches it.
create table contact (
    channel           text not null,
    bot               text not null,
    account           text not null,
    heard_at          timestamptz,
    unreachable_since timestamptz,
    unreachable_why   text check (unreachable_why in ('BLOCKED', 'NEVER_STARTED', 'GONE')),
    primary key (channel, bot, account),
    check ((unreachable_since is null) = (unreachable_why is null))
) with (fillfactor = 70);

-- A message whose answer was lost keeps what it can be recognised by when the channel shows it back.
alter table outbox add column fingerprint text;
create index outbox_lost on outbox (channel, bot, account)
    where fingerprint is not null and state in ('waiting', 'sending', 'unknown');
create index outbox_message on outbox (channel, bot, account, message_id) where message_id is not null;

-- Claims go channel by channel, so that what waits for a paused one costs nothing.
drop index outbox_waiting;
create index outbox_waiting on outbox (channel, priority, id) where state = 'waiting';

-- Echoes that came before the loss of the answer was known.
create table echo (
    channel      text not null,
    bot          text not null,
    account      text not null,
    message_id   text not null,
    fingerprint  text not null,
    at           timestamptz not null,
    primary key (channel, bot, account, message_id)
);
create index echo_at on echo (at);
