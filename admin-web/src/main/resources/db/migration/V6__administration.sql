-- The tree, the members' record, accounts of the administration and the audit trail.
create extension if not exists pg_trgm;

-- Lower case, no marks, đ as d: what VietnameseText.withoutMarks makes of Vietnamese text. Two arguments of
-- translate() pair up position by position.
create function plain(words text) returns text language sql immutable strict parallel safe as $$
    select lower(translate(normalize(words, nfc),
        'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴĐ',
        'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyydAAAAAAAAAAAAAAAAAEEEEEEEEEEEIIIIIOOOOOOOOOOOOOOOOOUUUUUUUUUUUYYYYYD'))
$$;

-- Vietnamese lists go by the given name, the last word: "Lò Thị Hương" is found under "huong lo thi huong".
create function by_given_name(full_name text) returns text language sql immutable strict parallel safe as $$
    select substring(plain(full_name) from '[^ ]+$') || ' ' || plain(full_name)
$$;

alter table unit
    add column name_key    text generated always as (plain(name)) stored,
    add column ended_on    date,
    add column ended_into  text references unit;
create index unit_name_key on unit using gin (name_key gin_trgm_ops);

-- Each unit with itself and all above it. Derived: only the trigger below writes it.
create table unit_above (
    unit   text not null references unit on delete cascade,
    above  text not null references unit on delete cascade,
    steps  smallint not null,
    primary key (unit, above)
);
create index unit_above_above on unit_above (above, unit);

create function keep_unit_above() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.parent is not distinct from old.parent then
        return null;
    end if;
    if tg_op = 'UPDATE' then
        if exists (select 1 from unit_above where unit = new.parent and above = new.id) then
            raise exception 'a unit cannot stand below itself' using errcode = 'check_violation';
        end if;
        delete from unit_above a using unit_above below
        where below.above = new.id and a.unit = below.unit
            and a.above not in (select inside.unit from unit_above inside where inside.above = new.id);
    else
        insert into unit_above values (new.id, new.id, 0);
    end if;
    insert into unit_above (unit, above, steps)
    select below.unit, up.above, below.steps + up.steps + 1
    from unit_above below join unit_above up on up.unit = new.parent
    where below.above = new.id;
    return null;
end $$;

create trigger unit_above_kept after insert or update of parent on unit
    for each row execute function keep_unit_above();

insert into unit_above (unit, above, steps)
with recursive up as (
    select id as unit, id as above, parent, 0 as steps from unit
    union all
    select up.unit, u.id, u.parent, up.steps + 1 from up join unit u on u.id = up.parent)
select unit, above, steps from up;

-- Only what the handbook needs. An erased person leaves a row without anything personal, so that what
-- refers to it stays countable.
alter table member
    alter column file_number drop not null,
    alter column full_name drop not null,
    alter column gender drop not null,
    alter column born drop not null,
    alter column joined_on drop not null,
    add column phone      text,
    add column status     text not null default 'ACTIVE'
        check (status in ('ACTIVE', 'EXEMPT', 'SUSPENDED', 'INTERRUPTED', 'LEFT', 'DECEASED')),
    add column status_on  date,
    add column temporary  boolean not null default false,
    add column erased_at  timestamptz,
    add column version    integer not null default 0,
    add column name_key   text generated always as (plain(full_name)) stored,
    add column sort_key   text generated always as (by_given_name(full_name)) stored,
    add constraint member_whole_or_erased check (case when erased_at is null
        then full_name is not null and gender is not null and born is not null and joined_on is not null
        else full_name is null and file_number is null and phone is null and born is null end);
create index member_by_name on member (sort_key, id) where erased_at is null;
create index member_by_unit on member (unit, sort_key, id) where erased_at is null;
create index member_name_key on member using gin (name_key gin_trgm_ops);
drop index member_unit;

-- Who signs in to the administration. An account is never deleted, only closed: the trail refers to it.
create table web_account (
    id             bigint generated always as identity primary key,
    login          text not null unique check (login = lower(login)),
    name           text not null,
    role           text not null check (role in ('ADMINISTRATOR', 'OFFICER', 'SECRETARY', 'INSPECTOR', 'MEMBER')),
    unit           text references unit,
    member         bigint references member,
    password_hash  text,
    closed_at      timestamptz,
    created_at     timestamptz not null default now(),
    check ((role = 'ADMINISTRATOR') = (unit is null))
);
create index web_account_unit on web_account (unit);
create index web_account_member on web_account (member);

-- Who did what, when, from where. What a record said before and after stands apart, because erasing a
-- person must take it along; the entry itself stays.
create table audit_entry (
    id            bigint generated always as identity primary key,
    at            timestamptz not null default now(),
    account       bigint references web_account,
    actor_member  bigint references member,
    address       text not null,
    action        text not null,
    subject_kind  text not null,
    subject       text not null,
    unit          text references unit
);
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_unit on audit_entry (unit, id);
create index audit_entry_subject on audit_entry (subject_kind, subject, id);
create index audit_entry_account on audit_entry (account, id);

create table audit_change (
    entry   bigint primary key references audit_entry,
    member  bigint references member,
    before  jsonb,
    after   jsonb
);
create index audit_change_member on audit_change (member);
