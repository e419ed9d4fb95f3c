package vn.sotay.admin.storage.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;

/// The members' list.
public final class PostgresMembers implements Members {
    private final JdbcClient jdbc;

    public PostgresMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return jdbc.sql("select id, full_name, official_on, post, unit from member where id = ? and erased_at is null")
                .param(id.value())
                .query(PostgresMembers::member)
                .optional();
    }

    @Override
    public Member add(NewMember member) {
        try {
            return jdbc.sql("""
                            insert into member
                                (file_number, full_name, gender, born, joined_on, official_on, unit, post)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            returning id, full_name, official_on, post, unit""")
                    .param(member.fileNumber())
                    .param(member.person().fullName())
                    .param(member.person().gender().name())
                    .param(member.person().born().getValue())
                    .param(member.joinedOn())
                    .param(member.officialOn().orElse(null))
                    .param(member.unit().value())
                    .param(member.post().name())
                    .query(PostgresMembers::member)
                    .single();
        } catch (DuplicateKeyException taken) {
            throw new IllegalArgumentException("the file number is taken", taken);
        }
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from member").query(Long.class).single();
    }

    /// Reads a member from a row with the columns of `member`.
    public static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new MemberId(row.getLong("id")),
                row.getString("full_name"),
                row.getObject("official_on") == null ? Standing.PROBATIONARY : Standing.FULL,
                PartyPost.valueOf(row.getString("post")),
                new UnitId(row.getString("unit")));
    }
}
