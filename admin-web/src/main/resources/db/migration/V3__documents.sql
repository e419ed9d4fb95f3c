-- Tells this library from others, so that no node's index follows the wrong one.
create table library (id uuid not null default gen_random_uuid());
insert into library default values;

create sequence document_change;

create table document (
    id              bigint generated always as identity primary key,
    kind            text not null,
    symbol          text not null,
    issued_on       date not null,
    issuer          text not null,
    title           text not null,
    owner           text not null references unit,
    access          text not null check (access in ('PUBLIC', 'INTERNAL', 'RESTRICTED')),
    replaced_by     bigint references document,
    in_force_from   date not null,
    expired_on      date,
    change          bigint not null,
    added_at        timestamptz not null default now(),
    unique (symbol, issued_on, issuer)
);
create unique index document_by_change on document (change);
create index document_newest on document (issued_on desc, id desc);
create index document_replaced_by on document (replaced_by);

create table passage (
    document  bigint not null references document on delete cascade,
    ordinal   integer not null,
    path      text not null,
    headings  text[] not null,
    text      text not null,
    primary key (document, ordinal)
);
