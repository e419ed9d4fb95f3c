package vn.sotay.conversation.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;

class LaneTest {
    /// Waiting rows carry these numbers: they never change.
    @ParameterizedTest
    @CsvSource({"zalo, 1234567890, 2468013579, 167", "telegram, sotay_bot, 42, 140", "webchat, web, đồng-chí, 85"})
    void anAccountIsAlwaysInTheSameLane(String channel, String bot, String id, int lane) {
        assertThat(Lane.of(new ChannelAccount(new ChannelName(channel), bot, id)))
                .isEqualTo(new Lane(lane));
    }

    @Test
    void accountsAreSpreadEvenly() {
        int[] accounts = new int[Lane.COUNT];
        for (int i = 0; i < 256 * 200; i++)
            accounts[
                    Lane.of(new ChannelAccount(new ChannelName("zalo"), "1234567890", Integer.toString(7_000_000 + i)))
                            .number()]++;

        assertThat(Arrays.stream(accounts).min().orElseThrow()).isGreaterThan(120);
        assertThat(Arrays.stream(accounts).max().orElseThrow()).isLessThan(290);
    }

    @Test
    void thereAreNoOtherLanes() {
        assertThatThrownBy(() -> new Lane(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lane(256)).isInstanceOf(IllegalArgumentException.class);
    }
}
