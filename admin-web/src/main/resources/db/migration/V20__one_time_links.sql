-- Links that open one text or one file for one account, once. Only a digest of a link is kept.
create table one_time_link (
    digest      bytea primary key,
    channel     text not null,
    bot         text not null,
    account     text not null,
    document    bigint references document on delete cascade,
    ordinal     integer,
    file        text,
    file_name   text,
    media_type  text,
    bytes       bigint,
    internal    boolean,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    check (num_nonnulls(document, ordinal) in (0, 2)),
    check (num_nonnulls(file, file_name, media_type, bytes, internal) in (0, 5)),
    check ((document is null) <> (file is null))
);
create index one_time_link_expires on one_time_link (expires_at);

-- Where a member who has linked several accounts wants to get what is sent unasked.
alter table channel_account add column preferred boolean not null default false;
create unique index channel_account_preferred on channel_account (member) where preferred;
