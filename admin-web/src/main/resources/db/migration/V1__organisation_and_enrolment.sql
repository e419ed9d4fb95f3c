-- Organisations and members. No national ID, card number, address, origin or religion: never.
create table unit (
    id          text primary key,
    parent      text references unit,
    kind        text not null check (kind in ('COMMITTEE', 'BRANCH', 'CELL')),
    name        text not null,
    short_name  text not null
);
create index unit_parent on unit (parent);

create table member (
    id           bigint generated always as identity primary key,
    file_number  text not null unique,
    full_name    text not null,
    gender       text not null check (gender in ('FEMALE', 'MALE')),
    born         smallint not null,
    joined_on    date not null,
    official_on  date,
    unit         text not null references unit,
    post         text not null,
    entered_at   timestamptz not null default now()
);
create index member_unit on member (unit);

-- One row per linked account; the consent that the link rests on is part of it.
create table channel_account (
    channel          text not null,
    bot              text not null,
    id               text not null,
    member           bigint not null references member,
    consent_version  text not null,
    consent_at       timestamptz not null,
    primary key (channel, bot, id)
);
create index channel_account_member on channel_account (member);

-- What was agreed to and withdrawn, kept after a link ends: the proof the law asks for.
create table consent_ledger (
    id            bigint generated always as identity primary key,
    member        bigint not null references member,
    version       text not null,
    given_at      timestamptz not null,
    withdrawn_at  timestamptz,
    channel       text not null
);
create index consent_ledger_member on consent_ledger (member);

-- Only a keyed digest of a code is kept.
create table enrolment_code (
    digest      bytea primary key,
    member      bigint not null references member,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index enrolment_code_member on enrolment_code (member);

create table enrolment_guess (
    channel  text not null,
    bot      text not null,
    account  text not null,
    at       timestamptz not null
);
create index enrolment_guess_at on enrolment_guess (at);
