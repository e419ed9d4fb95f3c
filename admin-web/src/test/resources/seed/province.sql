-- A made-up province of real size: 12,000 units on four levels and 480,000 members, 40 % of them linked.
-- Nobody in it exists. Runs in an empty installation; the application's user suffices.
insert into unit (id, parent, kind, name, short_name)
values ('tinh', null, 'COMMITTEE', 'Đảng bộ tỉnh Vân Hải', 'Tỉnh ủy Vân Hải');

insert into unit (id, parent, kind, name, short_name)
select 'xa-' || c, 'tinh', 'COMMITTEE', 'Đảng bộ xã Vân ' || c, 'Đảng ủy xã Vân ' || c
from generate_series(1, 120) c;

-- Of the branches of a commune some stand directly below it, some below a committee of their own.
insert into unit (id, parent, kind, name, short_name)
select 'co-so-' || c || '-' || s, 'xa-' || c, 'COMMITTEE',
    'Đảng bộ cơ quan số ' || s || ' xã Vân ' || c, 'Đảng ủy cơ quan số ' || s || ' xã Vân ' || c
from generate_series(1, 120) c, generate_series(1, 9) s;

insert into unit (id, parent, kind, name, short_name)
select 'chi-bo-' || c || '-' || b,
    case when b <= 45 then 'xa-' || c else 'co-so-' || c || '-' || ((b - 46) / 5 + 1) end,
    'BRANCH', 'Chi bộ số ' || b || ' xã Vân ' || c, 'Chi bộ số ' || b || ' xã Vân ' || c
from generate_series(1, 120) c, generate_series(1, 90) b;

with name as (
    select array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô',
            'Dương', 'Lý', 'Thạch', 'Sơn', 'Kim', 'Lò'] as family,
        array['Thị', 'Thị Thu', 'Ngọc', 'Thị Hồng', 'Thanh', 'Mỹ'] as women,
        array['Văn', 'Đức', 'Quang', 'Hữu', 'Xuân', 'Minh'] as men,
        array['An', 'Bình', 'Châu', 'Dung', 'Đức', 'Giang', 'Hà', 'Hải', 'Hạnh', 'Hiếu', 'Hòa', 'Hương', 'Khánh', 'Lan',
            'Linh', 'Long', 'Mai', 'Minh', 'Nam', 'Nga', 'Nghĩa', 'Nhung', 'Phúc', 'Phương', 'Quân', 'Quỳnh', 'Sơn',
            'Tâm', 'Thảo', 'Thắng', 'Thủy', 'Toàn', 'Trang', 'Trung', 'Tuấn', 'Tuyết', 'Việt', 'Vinh', 'Xuân', 'Yến'] as given),
person as (
    select n, (n * 7919::bigint % 480000)::int as mixed, 18 + (n * 31) % 62 as age, n % 20 < 7 as woman from generate_series(1, 480000) n)
insert into member (file_number, full_name, gender, born, joined_on, official_on, unit, post, phone, status, status_on)
select lpad(n::text, 6, '0') || ' VH',
    family[1 + mixed % 20] || ' ' || case when woman then women[1 + mixed / 20 % 6] else men[1 + mixed / 20 % 6] end
        || ' ' || given[1 + mixed / 120 % 40],
    case when woman then 'FEMALE' else 'MALE' end,
    2026 - age,
    case when n % 40 = 0 then date '2026-03-01' + (n % 200)::int
        else make_date(2026 - greatest(age - 20 - mixed % 10, 2), 1 + mixed % 12, 1 + mixed % 28) end,
    case when n % 40 = 0 then null
        else make_date(2027 - greatest(age - 20 - mixed % 10, 2), 1 + mixed % 12, 1 + mixed % 28) end,
    'chi-bo-' || (1 + (n - 1) % 10800 / 90) || '-' || (1 + (n - 1) % 90),
    case when n <= 10800 then 'SECRETARY' when n <= 21600 then 'DEPUTY_SECRETARY' else 'NONE' end,
    '+849' || lpad((n * 37::bigint % 100000000)::text, 8, '0'),
    case when n % 23 = 0 then 'EXEMPT' when n % 401 = 0 then 'SUSPENDED' when n % 97 = 0 then 'LEFT' when n % 131 = 0 then 'DECEASED' else 'ACTIVE' end,
    case when n % 23 = 0 or n % 401 = 0 or n % 97 = 0 or n % 131 = 0 then date '2026-06-01' end
from person, name;

insert into channel_account (channel, bot, id, member, consent_version, consent_at)
select case id % 10 when 0 then 'telegram' when 1 then 'webchat' else 'zalo' end, 'bot', 'seed-' || id, id, '2026-11', now()
from member where id % 5 < 2 and status in ('ACTIVE', 'EXEMPT');

analyze;
