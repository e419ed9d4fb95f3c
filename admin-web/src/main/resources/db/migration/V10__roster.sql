-- Imports of rosters. What was read of a file stands here only until it is taken over or thrown away; the
-- file itself is kept nowhere, and columns that must not be read never get here.
create table roster_import (
    id           bigint generated always as identity primary key,
    unit         text not null references unit,
    account      bigint not null references web_account,
    file_name    text not null,
    digest       text not null,
    state        text not null default 'READING' check (state in
        ('READING', 'READ', 'CHECKING', 'CHECKED', 'COMMITTING', 'DONE', 'FAILED', 'DISCARDED')),
    notice       text,
    sheet        smallint,
    progress     integer not null default 0,
    total        integer not null default 0,
    outcome      jsonb not null default '{}',
    made_at      timestamptz not null default now(),
    finished_at  timestamptz,
    worker       uuid,
    lease_until  timestamptz
);
create index roster_import_unit on roster_import (unit, id);

create table roster_sheet (
    import     bigint not null references roster_import on delete cascade,
    number     smallint not null,
    name       text not null,
    first_row  integer not null,
    lines      integer not null,
    columns    jsonb not null,
    merged     jsonb not null,
    primary key (import, number)
);

-- Unlogged: quick to write, never in a backup, empty after a crash of the database.
create unlogged table roster_cells (
    import  bigint not null,
    sheet   smallint not null,
    line    integer not null,
    cells   text[] not null,
    primary key (import, sheet, line)
);

create unlogged table roster_entry (
    import          bigint not null,
    line            integer not null,
    outcome         text not null,
    member          bigint,
    member_version  integer,
    before          jsonb not null,
    after           jsonb not null,
    faults          text[] not null,
    primary key (import, line)
);
create index roster_entry_outcome on roster_entry (import, outcome, line);

-- Recognises people whose file number is not known.
create index member_by_person on member (name_key, born, joined_on) where erased_at is null;
