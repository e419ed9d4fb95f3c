package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.sotay.admin.servers.Soon;

/// Calls of the web chat as no page makes them: each is refused with a sentence or answered, and none is
/// our fault.
class ChatCallsTest {
    private final Browser browser = Browser.opened();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không phải JSON",
                "null",
                "[]",
                "7",
                "\"chữ\"",
                "{",
                "{}",
                "{\"clientId\":\"00000000-0000\"}",
                "{\"text\":\"thiếu mã\"}",
                "{\"clientId\":null,\"text\":\"a\"}",
                "{\"clientId\":\"ngắn\",\"text\":\"a\"}",
                "{\"clientId\":\"abc def!?*<>\",\"text\":\"a\"}",
                "{\"clientId\":\"01234567890123456789012345678901234567890123456789012345678901234567890\",\"text\":\"a\"}",
                "{\"clientId\":{\"a\":1},\"text\":\"a\"}",
                "{\"clientId\":\"00000000-0000\",\"text\":{\"a\":1}}",
                "{\"clientId\":\"00000000-0000\",\"text\":null,\"choice\":null}",
                "{\"clientId\":\"00000000-0000\",\"text\":\"a\",\"choice\":{\"message\":1,\"id\":\"menu:show\"}}",
                "{\"clientId\":\"00000000-0000\",\"choice\":{}}",
                "{\"clientId\":\"00000000-0000\",\"choice\":{\"message\":1}}",
                "{\"clientId\":\"00000000-0000\",\"choice\":{\"message\":\"một\",\"id\":\"menu:show\"}}",
                "{\"clientId\":\"00000000-0000\",\"choice\":{\"message\":99999999999999999999,\"id\":\"menu:show\"}}",
                "{\"clientId\":\"00000000-0000\",\"choice\":7}"
            })
    void whatIsNotOfTheFormIsRefusedWithASentence(String body) {
        assertRefused(browser.post(body), 400);
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void anotherContentTypeIsRefused() {
        assertRefused(browser.post("{}", "text/plain"), 415);
        assertRefused(browser.post("clientId=0000000000&text=a", "application/x-www-form-urlencoded"), 415);
        assertRefused(browser.post("{}", "x/y;z=;;"), 415);
    }

    @Test
    void whatWasNeverOfferedCannotBeChosen() {
        JsonNode question = browser.say("Xin chào", 2).get(1);
        long id = question.path("id").asLong();

        assertRefused(browser.postChoice(id, "menu:show"), 422);
        assertRefused(browser.postChoice(id, "\u0000"), 422);
        assertRefused(browser.postChoice(id, "x".repeat(10_000)), 422);
        assertRefused(browser.postChoice(id + 1_000_000, "enrol:agree"), 422);
        assertRefused(browser.postChoice(-1, "enrol:agree"), 422);
        assertRefused(Browser.opened().postChoice(id, "enrol:agree"), 422);
        assertThat(browser.after(id)).isEmpty();
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() {
        assertRefused(browser.postText(Browser.clientId(), "a".repeat(2_000_000)), 413);
        assertRefused(browser.postText(Browser.clientId(), "a".repeat(250_000)), 413);
        assertRefused(
                browser.send(browser.request("/chat/messages")
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", browser.token())
                        .POST(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(
                                "{\"clientId\":\"00000000-0000\",\"text\":\"a\"}")))),
                413);
    }

    @Test
    void aVeryLongTextIsTakenAndAnsweredWithASentence() {
        browser.linked();

        assertThat(browser.say("đảng phí ".repeat(11_000), 1)
                        .getFirst()
                        .path("text")
                        .asString(""))
                .startsWith("Tin nhắn dài quá nên chưa xử lý được.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "a\\u0000b",
                "\\ud83d",
                "\\udc00 đảng phí",
                "😀👨‍👩‍👧‍👦🇻🇳",
                "שלום \\u202e đảng phí",
                "\\u200b\\u200b",
                "   \\n\\t ",
                "\\u0007\\u001b[31m",
                "nghi\\u0323 quye\\u0302\\u0301t",
                "' or 1=1; drop table inbox; --",
                "<script>alert(1)</script>",
                "\\\\\\\" \\/",
                "\\uFFFF\\uFFFE",
                "đảng phí AND (NOT title:* OR ~2^9 \\\"chưa đóng"
            })
    void whateverIsWrittenIsTakenAndAnswered(String text) {
        browser.linked();
        String clientId = Browser.clientId();

        HttpResponse<String> accepted = browser.post("{\"clientId\":\"" + clientId + "\",\"text\":\"" + text + "\"}");

        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        long id = Browser.JSON.readTree(accepted.body()).path("id").asLong();
        Soon.is("an answer to " + text, () -> !browser.after(id).isEmpty());
    }

    @Test
    void wordsInDecomposedLettersAreShownComposed() {
        browser.say("nghi\u0323 quye\u0302\u0301t", 2);

        assertThat(browser.messages().getFirst().path("text").asString("")).isEqualTo("nghị quyết");
    }

    @Test
    void theSameMessagePostedAgainHasOneEffect() {
        String clientId = Browser.clientId();
        List<HttpResponse<String>> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<CompletableFuture<HttpResponse<String>>> posts = IntStream.range(0, 6)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> browser.otherTab().postText(clientId, "Xin chào"), threads))
                    .toList();
            answers = posts.stream().map(CompletableFuture::join).toList();
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(202);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        Soon.is("two answers", () -> browser.after(0).size() >= 2);
        Soon.aMoment();
        assertThat(browser.messages()).hasSize(3);
        assertThat(browser.messages().getFirst().path("clientId").asString("")).isEqualTo(clientId);
    }

    @Test
    void aSecondPressOfTheSameButtonHasNoSecondEffect() {
        JsonNode question = browser.say("Xin chào", 2).get(1);
        browser.press("Đồng ý", 1);
        int before = browser.messages().size();

        HttpResponse<String> again = browser.postChoice(question.path("id").asLong(), "enrol:agree");

        assertThat(again.statusCode()).isEqualTo(202);
        Soon.aMoment();
        assertThat(browser.messages()).hasSize(before);
    }

    @Test
    void aScriptThatPostsTooFastIsAskedToWait() {
        List<HttpResponse<String>> posts = IntStream.range(0, 45)
                .mapToObj(i -> browser.postText(Browser.clientId(), "a"))
                .toList();

        List<HttpResponse<String>> refused =
                posts.stream().filter(post -> post.statusCode() != 202).toList();
        assertThat(posts.subList(0, 30)).extracting(HttpResponse::statusCode).containsOnly(202);
        assertThat(refused).isNotEmpty().allSatisfy(post -> {
            assertRefused(post, 429);
            assertThat(post.headers().firstValue("Retry-After"))
                    .hasValueSatisfying(
                            seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
        });
        assertThat(Browser.opened().postText(Browser.clientId(), "a").statusCode())
                .as("others are not slowed down")
                .isEqualTo(202);
    }

    @Test
    void aBrowserWithoutItsCookieIsAskedToReload() {
        Browser stranger = Browser.fresh();

        assertRefused(stranger.get("/chat/messages", "application/json"), 400);
        assertRefused(stranger.get("/chat/stream", "text/event-stream"), 400);
        assertRefused(stranger.get("/chat/messages", "application/json", "Cookie", "sotay_chat=../../etc/passwd"), 400);
    }

    @Test
    void oddNumbersAreRefused() {
        assertRefused(browser.get("/chat/messages?before=trước", "application/json"), 400);
        assertRefused(browser.get("/chat/messages?before=99999999999999999999", "application/json"), 400);
        assertRefused(browser.get("/chat/stream?after=x", "text/event-stream"), 400);
        assertRefused(browser.get("/chat/stream", "text/event-stream", "Last-Event-ID", "x"), 400);
        assertThat(browser.get("/chat/messages?before=-5", "application/json").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTranscriptIsReadPageByPage() {
        for (int i = 0; i < 20; i++) browser.say("Xin chào", 2);

        JsonNode last = page("");
        JsonNode first =
                page("?before=" + last.path("messages").get(0).path("id").asLong());

        assertThat(last.path("messages").size()).isEqualTo(50);
        assertThat(last.path("more").asBoolean()).isTrue();
        assertThat(first.path("messages").size()).isEqualTo(10);
        assertThat(first.path("more").asBoolean()).isFalse();
    }

    private JsonNode page(String query) {
        return Browser.JSON.readTree(
                browser.get("/chat/messages" + query, "application/json").body());
    }

    @Test
    void otherMethodsAreRefused() {
        for (String method : List.of("PUT", "DELETE", "PATCH"))
            assertRefused(
                    browser.send(browser.request("/chat/messages")
                            .header("X-XSRF-TOKEN", browser.token())
                            .header("Accept", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(""))),
                    405);
    }

    static void assertRefused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        Map<?, ?> problem = Browser.JSON.readValue(response.body(), Map.class);
        assertThat(String.valueOf(problem.get("detail")))
                .endsWith(".")
                .hasSizeGreaterThan(20)
                .containsPattern("[ạầồìờ]");
        assertThat(response.body())
                .doesNotContain("Exception")
                .doesNotContain("vn.sotay")
                .doesNotContain("trace");
    }
}
