-- The transcript that the page of the web chat shows; the key makes whatever is repeated appear once.
create table webchat_message (
    id       bigint generated always as identity primary key,
    account  text not null,
    key      text not null,
    author   text not null check (author in ('PERSON', 'BOT')),
    at       timestamptz not null,
    bubble   text not null,
    chosen   text[] not null default '{}',
    unique (account, key)
);
create index webchat_transcript on webchat_message (account, id);
create index webchat_message_at on webchat_message using brin (at);
