-- Where members stand in documents and what they keep for later.
create table reading_place (
    member     bigint not null references member,
    document   bigint not null references document on delete cascade,
    ordinal    integer not null default 0,
    finished   boolean not null default false,
    opened_at  timestamptz,
    kept_at    timestamptz,
    primary key (member, document)
) with (fillfactor = 80);
create index reading_place_document on reading_place (document);
create index reading_place_opened on reading_place (opened_at) where kept_at is null;
