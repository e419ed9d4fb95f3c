package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A whole conversation over HTTP, as a person reads it.
class ConversationTest {
    private final Browser browser = Browser.opened();

    @Test
    void aStrangerGreetsAgreesTriesTheDemoLooksUpReadsOnAndComesBackToTheMenu() {
        List<JsonNode> greeting = browser.say("Xin chào", 2);
        assertThat(text(greeting.get(0))).startsWith("Kính chào đồng chí! Đây là Sổ Tay, sổ tay đảng viên điện tử.");
        assertThat(text(greeting.get(1))).endsWith("Đồng chí có đồng ý không?");
        assertThat(labels(greeting.get(1))).containsExactly("Đồng ý", "Để sau");

        assertThat(text(browser.press("Đồng ý", 1).getFirst()))
                .startsWith("Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự")
                .endsWith("Đây là bản dùng thử: đồng chí gõ DEMO để vào ngay.");

        List<JsonNode> linked = browser.say("demo", 2);
        assertThat(text(linked.get(0)))
                .startsWith("Chào đồng chí ")
                .endsWith("! Tài khoản đã được liên kết. Từ nay đồng chí chỉ cần nhắn tin tại đây để sử dụng Sổ Tay.");
        assertThat(text(linked.get(1))).startsWith("Đồng chí cần việc gì?");
        assertThat(labels(linked.get(1))).startsWith("Tra cứu văn bản", "Văn bản mới nhất");

        JsonNode found = browser.say("nop dang phi khi nao", 1).getFirst();
        assertThat(found.path("kind").asString("")).isEqualTo("card");
        assertThat(found.path("title").asString("")).contains("đảng phí");
        assertThat(found.path("subtitle").asString("")).isNotEmpty();
        assertThat(text(found)).containsIgnoringCase("đảng phí");
        assertThat(found.path("footer").asString("")).contains(", ngày ");
        assertThat(labels(found)).contains("Kết quả khác");

        JsonNode marked = browser.say("nộp đảng phí khi nào", 1).getFirst();
        assertThat(marked.path("title").asString("")).contains("đảng phí");

        JsonNode others = browser.press("Kết quả khác", 1).getFirst();
        assertThat(text(others)).isEqualTo("Các kết quả khác cho “nộp đảng phí khi nào”:");
        assertThat(labels(others)).isNotEmpty();
        JsonNode other = browser.press(labels(others).getFirst(), 1).getFirst();
        assertThat(other.path("kind").asString("")).isEqualTo("card");

        JsonNode next = browser.press(labels(other).getFirst(), 1).getFirst();
        assertThat(next.path("title").asString(""))
                .isEqualTo(other.path("title").asString(""));

        JsonNode menu = browser.say("menu", 1).getFirst();
        assertThat(text(menu)).startsWith("Đồng chí cần việc gì?");
        assertThat(browser.messages().stream()
                        .filter(message -> message.path("from").asString("").equals("me"))
                        .map(ConversationTest::text))
                .startsWith("Xin chào", "Đồng ý", "demo", "nop dang phi khi nao")
                .endsWith("menu");
    }

    @Test
    void aPressedButtonIsMarkedAsPressed() {
        JsonNode question = browser.say("Xin chào", 2).get(1);
        browser.press("Để sau", 1);

        JsonNode now = browser.messages().stream()
                .filter(message -> message.path("id").equals(question.path("id")))
                .findFirst()
                .orElseThrow();
        assertThat(now.path("choices")
                        .valueStream()
                        .map(choice -> choice.path("chosen").asBoolean()))
                .containsExactly(false, true);
    }

    private static String text(JsonNode message) {
        return message.path("text").asString("");
    }

    private static List<String> labels(JsonNode message) {
        return message.path("choices")
                .valueStream()
                .map(choice -> choice.path("label").asString(""))
                .toList();
    }
}
