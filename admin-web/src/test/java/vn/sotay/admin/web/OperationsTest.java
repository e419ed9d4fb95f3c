package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OperationsTest {
    private final Browser browser = Browser.opened();

    @Test
    void healthTellsOfEveryPart() {
        JsonNode health = Browser.JSON.readTree(
                browser.get("/actuator/health", "application/json").body());

        assertThat(health.path("status").asString("")).isIn("UP", "DEGRADED");
        for (String part : new String[] {"postgresql", "redis", "index", "inbox", "outbox"})
            assertThat(health.path("components").path(part).path("status").asString(""))
                    .as(part)
                    .isEqualTo("UP");
        assertThat(health.at("/components/postgresql/details/version").asString(""))
                .startsWith("18");
        assertThat(health.at("/components/index/details/changesBehind").asLong(-1))
                .isZero();
        assertThat(health.at("/components/inbox/details/quarantined").asLong(-1))
                .isNotNegative();
    }

    @Test
    void figuresAreThereAfterAConversation() {
        browser.linked();

        String figures = browser.get("/actuator/prometheus", "*/*").body();

        assertThat(figures)
                .contains("sotay_updates_total{channel=\"webchat\",ending=\"answered\"}")
                .contains("sotay_turn_seconds_bucket")
                .contains("sotay_deliveries_seconds_count{channel=\"webchat\",outcome=\"sent\"}")
                .contains("sotay_inbox_lag_seconds ")
                .contains("sotay_outbox_lag_seconds ")
                .contains("sotay_inbox_quarantined ")
                .contains("sotay_index_lag_changes 0.0");
    }
}
