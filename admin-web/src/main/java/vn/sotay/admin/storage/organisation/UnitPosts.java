package vn.sotay.admin.storage.organisation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.UnitId;

/// Cấp ủy: who holds a post in a unit.
public final class UnitPosts {
    private final JdbcClient jdbc;

    public record Holder(MemberId id, String name, PartyPost post) {}

    public UnitPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The secretary first.
    public List<Holder> holders(UnitId unit) {
        return jdbc.sql("""
                        select id, full_name, post from member
                        where unit = ? and erased_at is null and post <> 'NONE'
                            and status in ('ACTIVE', 'EXEMPT', 'SUSPENDED', 'INTERRUPTED')
                        order by array_position(array['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'], post), sort_key""")
                .param(unit.value())
                .query((row, number) -> new Holder(
                        new MemberId(row.getLong("id")),
                        row.getString("full_name"),
                        PartyPost.valueOf(row.getString("post"))))
                .list();
    }

    /// For whoever may not see names.
    public static Map<PartyPost, Long> counted(List<Holder> holders) {
        return holders.stream().collect(Collectors.groupingBy(Holder::post, TreeMap::new, Collectors.counting()));
    }
}
