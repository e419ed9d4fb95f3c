package vn.sotay.admin.storage.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;

/// Accounts as three columns, and as three arrays for `unnest`.
record AccountColumns(String[] channels, String[] bots, String[] ids) {
    static AccountColumns of(Collection<ChannelAccount> accounts) {
        List<ChannelAccount> all = List.copyOf(accounts);
        return new AccountColumns(
                column(all, account -> account.channel().value()),
                column(all, ChannelAccount::bot),
                column(all, ChannelAccount::id));
    }

    private static String[] column(List<ChannelAccount> accounts, Function<ChannelAccount, String> part) {
        return accounts.stream().map(part).toArray(String[]::new);
    }

    static ChannelAccount account(ResultSet row) throws SQLException {
        return new ChannelAccount(
                new ChannelName(row.getString("channel")), row.getString("bot"), row.getString("account"));
    }
}
