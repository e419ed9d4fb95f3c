package vn.sotay.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChoiceIdTest {
    @Test
    void itsPartsAreRead() {
        ChoiceId id = ChoiceId.of("lookup", "read", 12, 3);

        assertThat(id.value()).isEqualTo("lookup:read:12:3");
        assertThat(id.dialog()).isEqualTo("lookup");
        assertThat(id.action()).isEqualTo("read");
        assertThat(id.argument(0)).isEqualTo("12");
        assertThat(id.argument(1)).isEqualTo("3");
        assertThat(id.argument(2)).isEmpty();
    }

    @Test
    void whatIsMissingIsEmpty() {
        for (String forged : new String[] {"", ":", "::", "lookup", "lookup:"}) {
            ChoiceId id = new ChoiceId(forged);
            assertThat(id.action()).isEmpty();
            assertThat(id.argument(0)).isEmpty();
            assertThat(id.argument(99)).isEmpty();
        }
    }

    @Test
    void sixtyFourBytesAreTheMost() {
        assertThat(new ChoiceId("x".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new ChoiceId("x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChoiceId("đ".repeat(33))).isInstanceOf(IllegalArgumentException.class);
    }
}
