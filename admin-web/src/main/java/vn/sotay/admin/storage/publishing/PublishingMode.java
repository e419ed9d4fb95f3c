package vn.sotay.admin.storage.publishing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;

/// Gửi thử and gửi thật: while the installation is on trial, nobody but test members is ever told anything.
public final class PublishingMode {
    private final JdbcClient jdbc;

    public PublishingMode(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody who may be told while the installation is on trial.
    public record TestMember(MemberId id, String name, String unit) {}

    public boolean isLive() {
        return jdbc.sql("select live from publishing_mode").query(Boolean.class).single();
    }

    /// @return whether that changed anything
    public boolean set(boolean live, SignedIn by) {
        return jdbc.sql("update publishing_mode set live = ?, account = ?, at = now() where live <> ?")
                        .params(live, by.account().value(), live)
                        .update()
                == 1;
    }

    /// The demo's people are made up, so all of them may be told.
    public void demo() {
        jdbc.sql("update publishing_mode set live = true where account is null").update();
    }

    /// Those of a unit and below.
    public List<TestMember> testMembers(UnitId scope) {
        return jdbc.sql("""
                        select m.id, m.full_name, u.short_name from publishing_test_member t
                        join member m on m.id = t.member join unit u on u.id = m.unit
                        join unit_above a on a.unit = m.unit and a.above = ?
                        where m.erased_at is null order by m.full_name, m.id""")
                .param(scope.value())
                .query((row, number) -> new TestMember(
                        new MemberId(row.getLong("id")),
                        Objects.requireNonNull(row.getString("full_name")),
                        row.getString("short_name")))
                .list();
    }

    /// @return the member's name; empty where nobody of the scope has that file number
    public Optional<String> addTestMember(String fileNumber, UnitId scope, SignedIn by) {
        return jdbc.sql("""
                        with found as (
                            select m.id, m.full_name from member m join unit_above a on a.unit = m.unit and a.above = ?
                            where m.file_number = ? and m.erased_at is null),
                        added as (
                            insert into publishing_test_member (member, account)
                            select id, ? from found on conflict do nothing)
                        select full_name from found""")
                .params(scope.value(), fileNumber.strip(), by.account().value())
                .query(String.class)
                .optional();
    }

    public void removeTestMember(MemberId member) {
        jdbc.sql("delete from publishing_test_member where member = ?")
                .param(member.value())
                .update();
    }
}
