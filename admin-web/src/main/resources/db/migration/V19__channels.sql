-- How each channel is doing, as all nodes see it: why it stands still, and when its webhook last brought work.
create table channel_state (
    channel       text primary key,
    paused_since  timestamptz,
    paused_until  timestamptz,
    pause_code    text,
    heard_at      timestamptz,
    check ((paused_since is null) = (pause_code is null)),
    check (paused_until is null or pause_code is not null)
);

-- What went wrong, the same within a minute counted.
create table channel_trouble (
    channel  text not null,
    minute   timestamptz not null,
    code     text not null,
    detail   text not null,
    times    integer not null default 1,
    last_at  timestamptz not null,
    primary key (channel, minute, code, detail)
);
create index channel_trouble_last on channel_trouble (channel, last_at desc);

-- What a platform showed of itself, as which variant of a signature matched.
create table channel_fact (
    channel  text not null,
    name     text not null,
    value    text not null,
    at       timestamptz not null,
    primary key (channel, name)
);

-- Calls and messages per minute.
create table channel_traffic (
    channel  text not null,
    kind     text not null,
    minute   timestamptz not null,
    times    integer not null,
    primary key (channel, kind, minute)
);
create index channel_traffic_minute on channel_traffic using brin (minute);

-- The one token pair of the official account, sealed by the application. The refresh token is good for one use:
-- `spending_since` is written before it is spent.
create table zalo_token (
    only_one        boolean primary key default true check (only_one),
    sealed          text not null,
    access_expires  timestamptz not null,
    kept_at         timestamptz not null,
    spending_since  timestamptz
);

-- By what id Telegram knows files that a bot has sent before.
create table telegram_file (
    bot      text not null,
    file     text not null,
    file_id  text not null,
    kept_at  timestamptz not null default now(),
    primary key (bot, file)
);

-- Polls that were sent: an answer names only the poll and the place of the option.
create table telegram_poll (
    poll        text primary key,
    bot         text not null,
    channel     text not null,
    account     text not null,
    message_id  text not null,
    options     text[] not null,
    sent_at     timestamptz not null
);
create index telegram_poll_sent on telegram_poll (sent_at);
create index telegram_poll_account on telegram_poll (channel, bot, account);

-- What the administration entered of the template that Zalo approved for a purpose, and what goes into each of
-- its parameters.
create table zalo_template (
    purpose      text primary key,
    template_id  text not null,
    names        text[] not null,
    sources      text[] not null,
    lengths      integer[] not null,
    check (cardinality(names) = cardinality(sources) and cardinality(names) = cardinality(lengths))
);
