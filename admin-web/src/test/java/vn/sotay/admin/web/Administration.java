package vn.sotay.admin.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.servers.SharedApplication;

/// Somebody at the administration without a browser: signs in, opens pages, sends forms with their token.
public final class Administration {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Browser browser;

    private Administration(Browser browser) {
        this.browser = browser;
    }

    /// One of {@link DemoAccounts#ALL} at the shared application.
    public static Administration as(String login) {
        return at(SharedApplication.url(), login, DemoAccounts.PASSWORD);
    }

    /// Nobody yet.
    public static Administration stranger() {
        return new Administration(Browser.at(SharedApplication.url()));
    }

    public static Administration at(String url, String login, String password) {
        Administration administration = new Administration(Browser.at(url));
        HttpResponse<String> answer = administration.post("/admin/sign-in", "login", login, "password", password);
        if (answer.statusCode() != 302) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return administration;
    }

    public HttpResponse<String> get(String path) {
        return browser.get(path, "text/html");
    }

    /// A file.
    public HttpResponse<byte[]> bytes(String path) {
        return browser.bytes(path);
    }

    /// @param fields name, value, name, value, …
    public HttpResponse<String> post(String path, String... fields) {
        // The token first: it may begin the session whose cookie the request then carries.
        String body = encoded(fields) + "&_csrf=" + token();
        return browser.send(browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Browser browser() {
        return browser;
    }

    /// The token of this session, as a form of it carries it.
    public String token() {
        for (String page : List.of("/admin/me", "/admin/sign-in")) {
            Matcher token = TOKEN.matcher(get(page).body());
            if (token.find()) return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        }
        throw new AssertionError("no form on the page");
    }

    private static String encoded(String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2)
            pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        return String.join("&", pairs);
    }
}
