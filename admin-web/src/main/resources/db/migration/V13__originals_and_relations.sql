-- The files that documents were read from, as they came, each once. In parts, so that none is ever whole in memory.
create table original (
    digest      text primary key,
    bytes       bigint not null,
    media_type  text not null,
    added_at    timestamptz not null default now()
);

create table original_part (
    original  text not null references original on delete cascade,
    ordinal   integer not null,
    content   bytea not null,
    primary key (original, ordinal)
);
alter table original_part alter column content set storage external;

alter table document
    add column place       text not null default '',
    add column signer      text not null default '',
    add column recipients  text[] not null default '{}',
    add column original    text references original;
create index document_original on document (original) where original is not null;

-- What a document says of others, whether the library has them or not.
create table document_relation (
    document   bigint not null references document on delete cascade,
    ordinal    integer not null,
    kind       text not null check (kind in ('RESTS_ON', 'REPLACES', 'AMENDS', 'ENDS')),
    words      text not null,
    symbol     text,
    issued_on  date,
    target     bigint references document on delete set null,
    primary key (document, ordinal)
);
create index document_relation_target on document_relation (target) where target is not null;
create index document_relation_symbol on document_relation (symbol) where target is null;
