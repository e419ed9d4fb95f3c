package vn.sotay.admin.storage.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;

/// Accounts as three columns, and as three arrays for `unnest`.
record AccountColumns(List<ChannelAccount> accounts) {
    static AccountColumns of(Collection<ChannelAccount> accounts) {
        return new AccountColumns(List.copyOf(accounts));
    }

    String[] channels() {
        return column(account -> account.channel().value());
    }

    String[] bots() {
        return column(ChannelAccount::bot);
    }

    String[] ids() {
        return column(ChannelAccount::id);
    }

    private String[] column(Function<ChannelAccount, String> part) {
        return accounts.stream().map(part).toArray(String[]::new);
    }

    static ChannelAccount account(ResultSet row) throws SQLException {
        return new ChannelAccount(
                new ChannelName(row.getString("channel")), row.getString("bot"), row.getString("account"));
    }
}
