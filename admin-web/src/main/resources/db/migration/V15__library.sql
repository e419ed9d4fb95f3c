-- Trash, validity, order and history of the library.
alter table document
    add column removed_at  timestamptz,
    add column removed_by  bigint references web_account,
    add column version     integer not null default 0;

-- What is in the trash must not keep the same document from being added again.
alter table document drop constraint document_symbol_issued_on_issuer_key;
create unique index document_identity on document (symbol, issued_on, issuer) where removed_at is null;

drop index document_newest;
create index document_newest on document (issued_on desc, id desc) where removed_at is null;
create index document_of_owner on document (owner, issued_on desc, id desc) where removed_at is null;
create index document_removed on document (removed_at) where removed_at is not null;

-- What one document does to another from a day on: what an officer has confirmed, unlike document_relation,
-- which is what a document says. Of a chain the one in force is found by following it.
create table document_effect (
    document  bigint not null references document on delete cascade,
    by        bigint not null references document on delete cascade,
    kind      text not null check (kind in ('REPLACES', 'ENDS', 'AMENDS')),
    since     date not null,
    primary key (document, by, kind),
    check (document <> by)
);
create index document_effect_by on document_effect (by);

insert into document_effect (document, by, kind, since)
select d.id, d.replaced_by, 'REPLACES', s.in_force_from
from document d join document s on s.id = d.replaced_by where d.replaced_by <> d.id;
alter table document drop column replaced_by;

-- What has left the library for good, for indexes that have not heard of it yet.
create table document_gone (
    document  bigint primary key,
    change    bigint not null unique
);

-- The last day whose beginnings and ends the indexes have been told of.
alter table library add column told_until date not null default current_date;

-- Ways through the library: words of one's own, and topics in an order that a committee gives.
create table document_tag (
    document  bigint not null references document on delete cascade,
    tag       text not null check (tag <> '' and length(tag) <= 60),
    primary key (document, tag)
);
create index document_tag_tag on document_tag (tag, document);

create table section (
    id        bigint generated always as identity primary key,
    unit      text not null references unit,
    name      text not null check (name <> '' and length(name) <= 120),
    position  integer not null
);
create index section_of_unit on section (unit, position);

create table section_document (
    section   bigint not null references section on delete cascade,
    document  bigint not null references document on delete cascade,
    primary key (section, document)
);
create index section_document_document on section_document (document);

-- What a document said before it was corrected.
create table document_version (
    document  bigint not null references document on delete cascade,
    version   integer not null,
    at        timestamptz not null,
    account   bigint references web_account,
    head      jsonb not null,
    passages  jsonb,
    primary key (document, version)
);
