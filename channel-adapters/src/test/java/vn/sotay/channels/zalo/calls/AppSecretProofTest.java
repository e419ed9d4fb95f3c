package vn.sotay.channels.zalo.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppSecretProofTest {
    @Test
    void theProofIsAnHmacOfTheToken() {
        assertThat(AppSecretProof.of("test-app-secret", "test-access-token"))
                .isEqualTo("c7a7a56a58d03b05def128144d755b6c5bd4ba6b88fbfd8a59a909c862e52d7b");
    }
}
