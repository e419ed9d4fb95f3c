package vn.sotay.admin.storage.members;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.membership.MemberFacts;

/// Rows of `member` as members.
final class MemberRows {
    /// To be told what to count as hits and where the members come from.
    static final String COLUMNS = """
            select %s as hits, m.*, u.short_name as unit_name, coalesce(above.short_name, '') as parent_name,
                array(select distinct c.channel from channel_account c where c.member = m.id order by 1) as channels
            from %s join unit u on u.id = m.unit left join unit above on above.id = u.parent""";

    static final String OF_THE_PAGE = "page join member m on m.id = page.id";

    private MemberRows() {}

    record Found(MemberPage.Row row, String sortKey, long hits) {
        PageMark mark(boolean backwards) {
            return new PageMark(sortKey, row.id().value(), backwards);
        }
    }

    static Found found(ResultSet row, int number) throws SQLException {
        return new Found(row(row), row.getString("sort_key"), row.getLong("hits"));
    }

    private static MemberPage.Row row(ResultSet row) throws SQLException {
        MemberPage.Unit unit = new MemberPage.Unit(
                new UnitId(row.getString("unit")),
                row.getString("unit_name"),
                row.getString("parent_name"),
                row.getBoolean("temporary"));
        Array channels = row.getArray("channels");
        return new MemberPage.Row(new MemberId(row.getLong("id")), facts(row), unit, status(row), List.of((String[])
                channels.getArray()));
    }

    static MemberPage.Status status(ResultSet row) throws SQLException {
        return new MemberPage.Status(
                MemberStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("status_on", LocalDate.class)));
    }

    static MemberFacts facts(ResultSet row) throws SQLException {
        NewMember.Person person = new NewMember.Person(
                row.getString("full_name"), Gender.valueOf(row.getString("gender")), Year.of(row.getInt("born")));
        MemberFacts.Membership membership = new MemberFacts.Membership(
                row.getObject("joined_on", LocalDate.class),
                Optional.ofNullable(row.getObject("official_on", LocalDate.class)),
                PartyPost.valueOf(row.getString("post")));
        return new MemberFacts(
                person,
                membership,
                Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getString("file_number")));
    }

    /// One more was asked for than the page holds, to know whether it goes on.
    static MemberPage page(List<Found> found, OptionalLong hits, Optional<PageMark> mark, int size) {
        boolean backwards = mark.filter(PageMark::backwards).isPresent();
        boolean more = found.size() > size;
        List<Found> shown = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        if (backwards) Collections.reverse(shown);
        boolean hasEarlier = backwards ? more : mark.isPresent();
        boolean hasLater = backwards || more;
        return new MemberPage(
                shown.stream().map(Found::row).toList(),
                hits,
                hasEarlier ? first(shown).map(one -> one.mark(true)) : Optional.empty(),
                hasLater ? last(shown).map(one -> one.mark(false)) : Optional.empty());
    }

    private static Optional<Found> first(List<Found> shown) {
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.getFirst());
    }

    private static Optional<Found> last(List<Found> shown) {
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast());
    }
}
