-- Files on their way into the library, one row each, from their arrival to the officer's decision. A row stays
-- as a record of what was taken in or refused; text and pictures stay only until the decision.
create table intake (
    id           bigint generated always as identity primary key,
    unit         text not null references unit,
    account      bigint references web_account,
    way          text not null check (way in ('UPLOAD', 'FOLDER', 'COMMAND')),
    file_name    text not null,
    original     text references original,
    access       text not null check (access in ('PUBLIC', 'INTERNAL', 'RESTRICTED')),
    state        text not null default 'WAITING' check (state in
        ('WAITING', 'READING', 'TO_CONFIRM', 'REFUSED', 'CONFIRMED', 'DISCARDED')),
    reason       text,
    attempts     integer not null default 0,
    text         text,
    draft        jsonb,
    open_points  integer not null default 0,
    version      integer not null default 0,
    document     bigint references document on delete set null,
    made_at      timestamptz not null default now(),
    ended_at     timestamptz,
    worker       uuid,
    lease_until  timestamptz
);
create index intake_unit on intake (unit, id);
create index intake_due on intake (id) where state in ('WAITING', 'READING');
create index intake_original on intake (original) where original is not null;

create table intake_page (
    intake      bigint not null references intake on delete cascade,
    number      integer not null,
    text        text not null,
    confidence  smallint,
    checked     boolean not null default false,
    picture     bytea,
    primary key (intake, number)
);
alter table intake_page alter column picture set storage external;

-- Recordings, films and pictures that belong to a document.
create table intake_attachment (
    intake    bigint not null references intake on delete cascade,
    ordinal   integer not null,
    name      text not null,
    original  text not null references original,
    primary key (intake, ordinal)
);
create index intake_attachment_original on intake_attachment (original);

create table document_attachment (
    document    bigint not null references document on delete cascade,
    ordinal     integer not null,
    name        text not null,
    original    text not null references original,
    media_type  text not null,
    kind        text not null check (kind in ('AUDIO', 'VIDEO', 'PICTURE', 'FILE')),
    primary key (document, ordinal)
);
create index document_attachment_original on document_attachment (original);
