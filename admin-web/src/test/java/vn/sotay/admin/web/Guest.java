package vn.sotay.admin.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody before the door of the administration: opens pages and sends the form that the last one showed.
final class Guest {
    private final Browser browser;
    private final List<String> headers = new ArrayList<>(List.of("Accept", "text/html"));
    private String page = "";

    private Guest(Browser browser) {
        this.browser = browser;
    }

    static Guest at(String url) {
        return new Guest(Browser.at(url));
    }

    /// The same browser at the same installation, started again.
    Guest movedTo(String url) {
        return new Guest(browser.movedTo(url));
    }

    /// Another browser with the same cookies: whoever copied them.
    Guest copied() {
        return new Guest(browser.otherTab());
    }

    Guest with(String header, String value) {
        headers.add(header);
        headers.add(value);
        return this;
    }

    HttpResponse<String> get(String path) {
        return kept(browser.send(request(path).GET()));
    }

    /// @param fields name, value, name, value, …; the form's token goes along
    HttpResponse<String> post(String path, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) pairs.add(fields[i] + "=" + encoded(fields[i + 1]));
        hidden("_csrf").ifPresent(token -> pairs.add("_csrf=" + encoded(token)));
        return kept(browser.send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))));
    }

    HttpResponse<String> signIn(String login, String password) {
        get("/admin/sign-in");
        return post("/admin/sign-in", "login", login, "password", password);
    }

    HttpResponse<String> enterCode(String code) {
        get("/admin/sign-in/code");
        return post("/admin/sign-in/code", "code", code);
    }

    /// The value of a hidden field of the last page.
    Optional<String> hidden(String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return field.find() ? Optional.of(field.group(1)) : Optional.empty();
    }

    /// The first part of the last page that fits.
    String found(String pattern) {
        Matcher part = Pattern.compile(pattern).matcher(page);
        if (!part.find()) throw new AssertionError(pattern + " is not in " + page);
        return part.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return browser.request(path).headers(headers.toArray(String[]::new));
    }

    private HttpResponse<String> kept(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 3) page = response.body();
        return response;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
