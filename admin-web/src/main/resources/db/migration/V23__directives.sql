insert into rule_setting (name, value, source, source_on) values
    ('DUTY_BEFORE', 7, 'Mặc định của Sổ Tay', '2026-11-24'),
    ('DUTY_EVERY', 7, 'Mặc định của Sổ Tay', '2026-11-24'),
    ('DUTY_MOST', 3, 'Mặc định của Sổ Tay', '2026-11-24');

-- A document that committees below must carry out by a plan of their own. One that carries out another one stands
-- below it: so the cascade is followed from the centre to the branches.
create table directive (
    id        bigint generated always as identity primary key,
    parent    bigint references directive,
    unit      text not null references unit,
    document  bigint not null,
    title     text not null,
    internal  boolean not null,
    what      text not null check (what in ('PROGRAMME', 'PLAN', 'RESOLUTION', 'GUIDANCE', 'REPORT')),
    due_on    date not null,
    form      uuid not null unique,
    made_by   bigint not null references web_account,
    made_at   timestamptz not null
);
create index directive_unit on directive (unit, id desc);
create index directive_parent on directive (parent) where parent is not null;

create table duty (
    id           bigint generated always as identity primary key,
    directive    bigint not null references directive on delete cascade,
    unit         text not null references unit,
    due_on       date not null,
    symbol       text,
    issued_on    date,
    document     bigint,
    answered_by  bigint references web_account,
    answered_at  timestamptz,
    wish_until   date,
    wish_reason  text,
    unique (directive, unit),
    check ((symbol is null) = (issued_on is null)),
    check ((wish_until is null) = (wish_reason is null))
);
create index duty_unit on duty (unit, due_on);
create index duty_open on duty (due_on) where symbol is null;

-- A day on which a committee was reminded, by itself or by hand: never twice a day.
create table duty_reminder (
    duty  bigint not null references duty on delete cascade,
    day   date not null,
    primary key (duty, day)
);
