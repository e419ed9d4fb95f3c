package vn.sotay.admin.storage.members;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.servers.SharedServers;

/// A made-up province: one committee over 20 communes of 20 branches and 50 members a branch.
final class Province {
    static final String ROOT = "tinh";
    static final int MEMBERS = 20_000;

    private Province() {}

    static void fill(FreshDatabase database) {
        database.execute("""
                insert into unit (id, parent, kind, name, short_name)
                values ('tinh', null, 'COMMITTEE', 'Đảng bộ tỉnh Vân Hải', 'Tỉnh ủy Vân Hải')""");
        database.execute("""
                insert into unit (id, parent, kind, name, short_name)
                select 'xa-' || c, 'tinh', 'COMMITTEE', 'Đảng bộ xã ' || c, 'Đảng ủy xã ' || c
                from generate_series(1, 20) c""");
        database.execute("""
                insert into unit (id, parent, kind, name, short_name)
                select 'chi-bo-' || b, 'xa-' || (1 + b % 20), 'BRANCH', 'Chi bộ ' || b, 'Chi bộ ' || b
                from generate_series(1, 400) b""");
        members(database);
        database.execute("""
                insert into channel_account (channel, bot, id, member, consent_version, consent_at)
                select case id % 2 when 0 then 'zalo' else 'telegram' end, 'bot', 'seed-' || id, id, '1', now()
                from member where id % 5 < 2""");
        analyze(database.login());
    }

    /// As the owner of the tables: nobody else may.
    private static void analyze(SharedServers.Login login) {
        SingleConnectionDataSource source =
                new SingleConnectionDataSource(login.url(), login.owner(), login.password(), true);
        JdbcClient.create(source).sql("analyze").update();
        source.destroy();
    }

    private static void members(FreshDatabase database) {
        database.execute("""
                with name as (select array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng', 'Đỗ', 'Lò'] as family,
                    array['Văn', 'Thị', 'Đức', 'Minh', 'Thu'] as middle,
                    array['An', 'Bình', 'Châu', 'Dung', 'Đạt', 'Giang', 'Hà', 'Hương', 'Lan', 'Nam', 'Yến'] as given)
                insert into member (file_number, full_name, gender, born, joined_on, official_on, unit, post, phone,
                    status, status_on, temporary)
                select lpad(n::text, 6, '0') || ' VH',
                    family[1 + (hashint4(n) & 7)] || ' ' || middle[1 + abs(hashint4(n + 1)) % 5] || ' '
                        || given[1 + abs(hashint4(n + 2)) % 11],
                    case when n % 3 = 0 then 'FEMALE' else 'MALE' end, 1940 + abs(hashint4(n + 3)) % 65,
                    date '2010-05-19', case when n % 37 = 0 then null else date '2011-05-19' end,
                    'chi-bo-' || (1 + n % 400), case when n % 50 = 0 then 'SECRETARY' else 'NONE' end,
                    '+849' || lpad((n * 37)::text, 8, '0'),
                    case when n % 23 = 0 then 'EXEMPT' when n % 97 = 0 then 'LEFT' else 'ACTIVE' end,
                    case when n % 23 = 0 or n % 97 = 0 then date '2026-06-01' end, n % 211 = 0
                from generate_series(1, 20000) n, name""");
    }
}
