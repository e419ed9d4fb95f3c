package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.admin.web.ChatCallsTest.assertRefused;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/chat",
                "/assets/chat/chat.js",
                "/assets/chat/chat.css",
                "/assets/error.css",
                "/khong-co",
                "/chat/messages"
            })
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        HttpResponse<String> response = Browser.opened().get(path, "text/html,*/*");

        assertThat(header(response, "Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "Permissions-Policy")).contains("camera=()");
    }

    @Test
    void theChatsCookieIsASecretOfItsOwnThatScriptsCannotRead() {
        HttpResponse<String> response = Browser.fresh().get("/chat", "text/html");

        assertThat(cookies(response, "sotay_chat"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .matches("sotay_chat=[A-Za-z0-9_-]{43};.*")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/chat", "Max-Age=15552000"));
        assertThat(cookies(response, "XSRF-TOKEN"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).doesNotContain("HttpOnly"));
        assertThat(cookies(response, "JSESSIONID")).isEmpty();
        assertThat(header(response, "Cache-Control")).contains("no-store");
    }

    @Test
    void aBrowserKeepsItsCookie() {
        assertThat(cookies(Browser.opened().get("/chat", "text/html"), "sotay_chat"))
                .isEmpty();
    }

    @Test
    void aPostWithoutTheTokenIsRefusedWithASentence() {
        Browser browser = Browser.opened();
        for (String token : List.of("", "sai", browser.token() + "x"))
            assertRefused(
                    browser.send(browser.request("/chat/messages")
                            .header("Content-Type", "application/json")
                            .header("Accept", "application/json")
                            .header("X-XSRF-TOKEN", token)
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"clientId\":\"00000000-0000\",\"text\":\"a\"}"))),
                    403);
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void anUnknownPathIsAPageToPeopleAndASentenceToPrograms() {
        Browser browser = Browser.opened();

        HttpResponse<String> page = browser.get("/khong-co-trang-nay", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(page.body())
                .contains("Không có trang này.", "href=\"/chat\"", "Mã lỗi: <span>404</span>", "/assets/error.css")
                .doesNotContain("<script", "style=\"", "Whitelabel");
        for (String path : List.of("/khong-co", "/assets/khong-co.js", "/chat/khong-co", "/fake/updates", "/.env"))
            assertRefused(browser.get(path, "application/json"), 404);
    }

    @Test
    void theRootLeadsToTheChat() {
        HttpResponse<String> response = Browser.fresh().get("/", "text/html");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(header(response, "Location")).endsWith("/chat");
    }

    @Test
    void figuresAreForThisMachineAndNothingElseIsOpen() {
        Browser browser = Browser.fresh();

        assertThat(browser.get("/actuator/prometheus", "*/*").statusCode()).isEqualTo(200);
        for (String header : List.of("X-Forwarded-For", "Forwarded"))
            assertThat(browser.get("/actuator/prometheus", "*/*", header, "for=10.0.0.9")
                            .statusCode())
                    .isIn(401, 403, 404);
        for (String path :
                List.of("/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/x"))
            assertThat(browser.get(path, "*/*").statusCode()).as(path).isIn(401, 403, 404);
        assertThat(browser.get("/actuator/health", "*/*", "X-Forwarded-For", "10.0.0.9")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static List<String> cookies(HttpResponse<String> response, String name) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .toList();
    }
}
