package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.servers.OddChannel;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.Soon;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.inbox.Arrivals;

/// Turns that fail, in a whole application.
class FaultsTest {
    private final ChannelAccount account = OddChannel.account(UUID.randomUUID().toString());
    private final OddChannel.Sending sending = SharedApplication.bean(OddChannel.Sending.class);

    @Test
    void anUpdateThatCannotBeAnsweredIsTriedAgainPutAsideWithOneApologyAndTheNextIsAnswered() {
        arrives("1", OddChannel.FAULT);
        arrives("2", "Xin chào");

        Soon.is("the first failure", () -> stored("attempts::text").getFirst().equals("1"));
        assertThat(sending.to(account)).as("nothing overtakes it").isEmpty();
        Soon.is("the end of all tries", () -> {
            noMoreWaiting();
            return stored("state").equals(List.of("quarantined", "done"));
        });

        assertThat(stored("cause").getFirst())
                .startsWith("java.lang.IllegalStateException at ")
                .doesNotContain("a fault of ours");
        assertThat(stored("attempts::text")).containsExactly("4", "0");
        Soon.is("apology and answer", () -> sending.to(account).size() == 3);
        assertThat(sending.to(account).get(0)).startsWith("Xin lỗi đồng chí, hệ thống gặp lỗi");
        assertThat(sending.to(account).get(1)).startsWith("Kính chào đồng chí!");
        assertThat(sending.to(account).get(2)).isEqualTo("[menu]");
    }

    @Test
    void whatCannotBeDecodedIsPutAsideAtOnce() {
        arrives("1", OddChannel.NONSENSE);
        arrives("2", "Xin chào");

        Soon.is("the next is answered", () -> stored("state").equals(List.of("quarantined", "done")));
        assertThat(stored("cause").getFirst()).isEqualTo("nonsense");
        assertThat(stored("attempts::text")).containsExactly("1", "0");
    }

    private void arrives(String id, String body) {
        SharedApplication.bean(Arrivals.class)
                .store(OddChannel.update(account, account.id() + id, body))
                .join();
    }

    /// How long the waits are is not asked here.
    private void noMoreWaiting() {
        SharedApplication.jdbc()
                .sql("update inbox set not_before = received_at where account = ? and state = 'waiting'")
                .param(account.id())
                .update();
    }

    private List<String> stored(String column) {
        return SharedApplication.jdbc()
                .sql("select " + column + " from inbox where account = ? order by id")
                .param(account.id())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
