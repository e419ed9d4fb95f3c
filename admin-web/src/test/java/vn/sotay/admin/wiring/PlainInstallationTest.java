package vn.sotay.admin.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.SharedServers;
import vn.sotay.admin.web.Browser;
import vn.sotay.documents.Documents;
import vn.sotay.organisation.Members;

/// An installation without the demo, whose Redis is away.
class PlainInstallationTest {
    private static ConfigurableApplicationContext application;
    private static String url;

    @BeforeAll
    static void start() {
        application = SharedApplication.start(
                SharedServers.newDatabase(), "--sotay.demo=false", "--sotay.redis.url=redis://127.0.0.1:1");
        url = SharedApplication.url(application);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void withoutRedisItStartsAndSaysThatItIsDegraded() {
        JsonNode health = JsonMapper.shared()
                .readTree(Browser.openedAt(url)
                        .get("/actuator/health", "application/json")
                        .body());

        assertThat(health.path("status").asString("")).isEqualTo("DEGRADED");
        assertThat(health.at("/components/redis/status").asString("")).isEqualTo("DEGRADED");
        assertThat(health.at("/components/redis/details/reason").asString("")).startsWith("Redis không trả lời");
        assertThat(health.at("/components/postgresql/status").asString("")).isEqualTo("UP");
    }

    @Test
    void theWordDemoIsNothingSpecial() {
        Browser browser = Browser.openedAt(url);
        browser.say("Xin chào", 2);
        assertThat(text(browser.say("1", 1).getFirst()))
                .contains("Mời đồng chí gửi mã liên kết")
                .doesNotContain("DEMO");

        assertThat(text(browser.say("DEMO", 1).getFirst()))
                .startsWith("Đây chưa phải là mã liên kết.")
                .doesNotContain("DEMO");
    }

    @Test
    void noDemoDataIsLoaded() {
        assertThat(application.getBean(Members.class).count()).isZero();
        assertThat(application.getBean(Documents.class).count()).isZero();
    }

    private static String text(JsonNode message) {
        return message.path("text").asString("");
    }
}
