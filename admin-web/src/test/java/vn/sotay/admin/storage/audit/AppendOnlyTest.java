package vn.sotay.admin.storage.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.sotay.admin.servers.FreshDatabase;

/// What the application's own database user cannot do to the trail, whatever the application is made to
/// say.
class AppendOnlyTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @BeforeEach
    void entriesAreThere() {
        owner(database.login().url())
                .sql("truncate audit_change, audit_entry, member, unit cascade")
                .update();
        fill(database.jdbc());
    }

    private static void fill(JdbcClient jdbc) {
        jdbc.sql("insert into unit values ('u', null, 'BRANCH', 'Chi bộ', 'Chi bộ')")
                .update();
        jdbc.sql("""
                insert into member (file_number, full_name, gender, born, joined_on, unit, post, erased_at)
                values ('1', 'Lò Thị Hương', 'FEMALE', 1986, '2012-09-02', 'u', 'NONE', null),
                    (null, null, null, null, null, 'u', 'NONE', now())""").update();
        jdbc.sql("""
                insert into audit_entry (at, address, action, subject_kind, subject)
                values (now() - interval '400 days', '10.0.0.7', 'SIGNED_IN', 'account', '1'),
                    (now() - interval '300 days', '10.0.0.7', 'SIGNED_IN', 'account', '1'),
                    (now() - interval '800 days', '10.0.0.7', 'MEMBER_SEEN', 'member', '1'),
                    (now() - interval '700 days', '10.0.0.7', 'MEMBER_SEEN', 'member', '1'),
                    (now() - interval '900 days', '10.0.0.7', 'MEMBER_CHANGED', 'member', '1')""").update();
        jdbc.sql("""
                insert into audit_change (entry, member, before, after)
                select e.id, m.id, '{"phone": "cũ"}', '{"phone": "mới"}'
                from audit_entry e, member m where e.action = 'MEMBER_CHANGED' and m.erased_at is null""").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'SIGNED_OUT'",
                "update audit_entry set at = now() where false",
                "delete from audit_entry",
                "delete from audit_entry where false",
                "truncate audit_entry cascade",
                "update audit_change set after = null",
                "delete from audit_change",
                "truncate audit_change",
                "merge into audit_entry e using unit u on true when matched then delete",
                "insert into audit_entry (id, address, action, subject_kind, subject) overriding system value"
                        + " select id, 'x', 'x', 'x', 'x' from audit_entry limit 1"
                        + " on conflict (id) do update set action = 'x'",
                "drop table audit_change",
                "drop table audit_entry cascade",
                "alter table audit_entry add column more text",
                "alter table audit_entry disable trigger all",
                "alter table audit_entry owner to current_user",
                "alter table audit_entry rename to other",
                "create trigger t before insert on audit_entry for each row execute function suppress_redundant_updates_trigger()",
                "create rule r as on insert to audit_entry do instead nothing",
                "drop trigger unit_above_kept on unit",
                "create or replace function forget_changes(erased bigint) returns bigint language sql as 'select 1::bigint'",
                "alter function forget_changes(bigint) reset all",
                "drop function forget_changes(bigint)",
                "create table public.mine (id int)",
                "create function public.mine() returns int language sql as 'select 1'",
                "set session_replication_role = replica",
                "delete from flyway_schema_history"
            })
    void theTrailCannotBeChanged(String statement) {
        assertThatThrownBy(() -> database.execute(statement))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be able to SET ROLE).*");

        assertThat(database.number("select count(*) from audit_entry where action in ('SIGNED_IN', 'MEMBER_SEEN')"))
                .isEqualTo(4);
        assertThat(database.number("select count(*) from audit_change where after->>'phone' = 'mới'"))
                .isEqualTo(1);
    }

    @Test
    void theOwnersRoleCannotBeTaken() {
        String owner = database.login().owner();

        assertThatThrownBy(() -> database.execute("set role " + owner))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyGivesThemselvesARight() {
        database.execute("grant delete on audit_entry to current_user");

        assertThatThrownBy(() -> database.execute("delete from audit_entry"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void itCanBeContinuedAndRead() {
        database.execute(
                "insert into audit_entry (address, action, subject_kind, subject) values ('a', 'b', 'c', 'd')");

        assertThat(database.number("select count(*) from audit_entry")).isEqualTo(6);
    }

    @Test
    void valuesOfSomebodyWhoIsNotErasedStay() {
        assertThatThrownBy(() -> database.number("select forget_changes(id) from member where erased_at is null"))
                .rootCause()
                .hasMessageContaining("not erased");
        assertThatThrownBy(() -> database.number("select forget_changes(-1)"))
                .rootCause()
                .hasMessageContaining("not erased");
        assertThat(database.number("select count(*) from audit_change")).isEqualTo(1);
    }

    @Test
    void valuesOfTheErasedGoAndTheEntryStays() {
        assertForgets(database.jdbc());
    }

    @Test
    void routineEntriesGoWhenTheyAreOldEnoughAndNoOthers() {
        assertCleansUp(database.jdbc());
    }

    @Test
    void aTableOfTheSameNameInFrontMisleadsNobody() {
        database.inTransaction(() -> {
            database.execute("create temporary table member (id bigint, erased_at timestamptz) on commit drop");
            database.execute("insert into pg_temp.member select id, now() from public.member");
            database.execute("set local search_path = pg_temp, public");

            assertThatThrownBy(() ->
                            database.number("select forget_changes(id) from public.member where erased_at is null"))
                    .rootCause()
                    .hasMessageContaining("not erased");
        });
    }

    /// One user does everything, as where somebody gives no owner: it still goes, by the same functions.
    @Test
    void bothWorkWhereOneUserDoesEverything() {
        String owner = database.login().owner();
        JdbcClient server = owner(database.login().url());
        server.sql("create database one_user").update();
        String url = database.login().url().replaceFirst("/[^/]*$", "/one_user");
        Flyway.configure()
                .dataSource(url, owner, database.login().password())
                .placeholders(Map.of("application", owner))
                .locations("classpath:db/migration")
                .load()
                .migrate();
        JdbcClient alone = owner(url);
        fill(alone);

        assertThatThrownBy(() -> alone.sql("delete from audit_entry").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertForgets(alone);
        assertCleansUp(alone);
        assertThatThrownBy(() -> alone.sql("delete from audit_entry").update())
                .as("what was lent is taken back")
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static void assertForgets(JdbcClient jdbc) {
        jdbc.sql("update member set full_name = null, file_number = null, born = null, erased_at = now()")
                .update();

        assertThat(number(jdbc, "select sum(forget_changes(id)) from member")).isEqualTo(1);
        assertThat(number(jdbc, "select count(*) from audit_change")).isZero();
        assertThat(number(jdbc, "select count(*) from audit_entry where action = 'MEMBER_CHANGED'"))
                .isEqualTo(1);
    }

    private static void assertCleansUp(JdbcClient jdbc) {
        assertThat(number(jdbc, "select forget_routine(1)")).isEqualTo(1);
        assertThat(number(jdbc, "select forget_routine(100)")).isEqualTo(1);
        assertThat(number(jdbc, "select forget_routine(100)")).isZero();

        assertThat(jdbc.sql("select action || ' ' || (now()::date - at::date) from audit_entry order by at")
                        .query(String.class)
                        .list())
                .containsExactly("MEMBER_CHANGED 900", "MEMBER_SEEN 700", "SIGNED_IN 300");
    }

    private static long number(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static JdbcClient owner(String url) {
        return JdbcClient.create(new DriverManagerDataSource(
                url, database.login().owner(), database.login().password()));
    }
}
