-- Rules of the Party as data. The row without a unit holds where nobody has said anything else.
create table rule_setting (
    unit       text references unit,
    name       text not null,
    value      integer not null,
    source     text not null,
    source_on  date not null,
    account    bigint references web_account,
    at         timestamptz not null default now(),
    unique nulls not distinct (unit, name)
);
insert into rule_setting (name, value, source, source_on) values
    ('PROPOSAL_DAYS_BRANCH', 30, 'Quy định 294-QĐ/TW, mục 2.3', '2025-05-26'),
    ('PROPOSAL_DAYS_COMMITTEE', 60, 'Quy định 294-QĐ/TW, mục 2.3', '2025-05-26'),
    ('PROPOSAL_DAYS_CENTRE', 90, 'Quy định 294-QĐ/TW, mục 2.3', '2025-05-26'),
    ('PROPOSAL_SOON', 5, 'Mặc định của Sổ Tay', '2026-11-24'),
    ('PROPOSALS_A_DAY', 5, 'Mặc định của Sổ Tay', '2026-11-24');

-- Days that are not worked, besides weekends: public holidays by Bộ luật Lao động, điều 112. The days in lieu and the
-- days around Tết are decided anew each year and entered by an officer.
create table day_off (
    day      date primary key,
    name     text not null check (name <> '' and length(name) <= 80),
    account  bigint references web_account,
    at       timestamptz not null default now()
);
insert into day_off (day, name) values
    ('2026-01-01', 'Tết Dương lịch'),
    ('2026-02-16', 'Tết Nguyên đán'), ('2026-02-17', 'Tết Nguyên đán'), ('2026-02-18', 'Tết Nguyên đán'),
    ('2026-02-19', 'Tết Nguyên đán'), ('2026-02-20', 'Tết Nguyên đán'),
    ('2026-04-26', 'Giỗ Tổ Hùng Vương'), ('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương'),
    ('2026-04-30', 'Ngày Chiến thắng'), ('2026-05-01', 'Ngày Quốc tế lao động'),
    ('2026-09-01', 'Quốc khánh'), ('2026-09-02', 'Quốc khánh'),
    ('2027-01-01', 'Tết Dương lịch'),
    ('2027-02-05', 'Tết Nguyên đán'), ('2027-02-06', 'Tết Nguyên đán'), ('2027-02-07', 'Tết Nguyên đán'),
    ('2027-02-08', 'Tết Nguyên đán'), ('2027-02-09', 'Tết Nguyên đán'),
    ('2027-04-16', 'Giỗ Tổ Hùng Vương'),
    ('2027-04-30', 'Ngày Chiến thắng'), ('2027-05-01', 'Ngày Quốc tế lao động'),
    ('2027-05-03', 'Nghỉ bù Ngày Quốc tế lao động'),
    ('2027-09-02', 'Quốc khánh'), ('2027-09-03', 'Quốc khánh');

-- What members send, and the conversation about it. The member is kept to be answered, also where the organisation
-- does not see who it is.
create table proposal (
    id        bigint generated always as identity primary key,
    member    bigint references member,
    unit      text not null references unit,
    kind      text not null check (kind in ('PROPOSAL', 'OPINION', 'QUESTION')),
    named     boolean not null,
    state     text not null default 'OPEN' check (state in ('OPEN', 'ASKED_BACK', 'ANSWERED')),
    sent_at   timestamptz not null,
    due_on    date not null,
    document  bigint,
    published boolean not null default false
);
create index proposal_unit on proposal (unit, due_on) where state <> 'ANSWERED';
create index proposal_answered on proposal (unit, id desc) where state = 'ANSWERED';
create index proposal_member on proposal (member, id desc);

create table proposal_entry (
    id        bigint generated always as identity primary key,
    proposal  bigint not null references proposal on delete cascade,
    kind      text not null check (kind in ('FROM_MEMBER', 'ASKED_BACK', 'ANSWERED', 'PASSED_ON', 'EXTENDED')),
    words     text not null,
    unit      text references unit,
    account   bigint references web_account,
    at        timestamptz not null
);
create index proposal_entry_proposal on proposal_entry (proposal, id);
