package vn.sotay.admin.storage.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.sotay.organisation.Progress;

/// The members of a subtree, in numbers.
///
/// @param full   đảng viên chính thức
/// @param linked with at least one account in a chat
public record Counts(long members, long full, long women, States states, long linked) {

    /// Those who belong to the Party and are not simply active.
    public record States(long exempt, long suspended, long interrupted) {}

    static Counts of(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("members"),
                row.getLong("full_members"),
                row.getLong("women"),
                new States(row.getLong("exempt"), row.getLong("suspended"), row.getLong("interrupted")),
                row.getLong("linked"));
    }

    public long probationary() {
        return members - full;
    }

    public long men() {
        return members - women;
    }

    public long active() {
        return members - states.exempt() - states.suspended() - states.interrupted();
    }

    public Progress linking() {
        return new Progress(linked, members);
    }

    public Progress womenOfAll() {
        return new Progress(women, members);
    }
}
