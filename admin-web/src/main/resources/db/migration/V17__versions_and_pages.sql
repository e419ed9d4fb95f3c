-- Pages of scans as pictures, for whoever looks at an original beside its text.
create table original_page (
    original  text not null references original on delete cascade,
    number    integer not null,
    picture   bytea not null,
    primary key (original, number)
);
alter table original_page alter column picture set storage external;

-- The page of the original on which a passage begins, from 1, where it is known.
alter table passage add column page integer;

-- A version that was replaced by another file keeps its own, and all of its passages.
alter table document_version
    add column original  text references original,
    add column whole     boolean not null default false;
create index document_version_original on document_version (original) where original is not null;

-- A file that comes in to replace that of a document. What was confirmed or thrown away keeps no file alive.
alter table intake
    add column renews  bigint references document on delete set null,
    drop constraint intake_original_fkey,
    add constraint intake_original_fkey foreign key (original) references original on delete set null;
create index intake_document on intake (document) where document is not null;

-- Files that deleted documents have left behind.
delete from original o
where not exists (select from document d where d.original = o.digest)
    and not exists (select from document_attachment a where a.original = o.digest)
    and not exists (select from intake i where i.original = o.digest and i.state not in ('CONFIRMED', 'DISCARDED'))
    and not exists (select from intake_attachment t where t.original = o.digest);

-- Doubts are kept as what they are and worded when they are read.
update intake set draft = jsonb_set(draft, '{trace,remarks}', coalesce((
    select jsonb_agg(jsonb_build_object('field', r -> 'field', 'why', 'SAID', 'values', jsonb_build_array(r -> 'sentence')))
    from jsonb_array_elements(draft #> '{trace,remarks}') r), '[]'))
where draft is not null;
