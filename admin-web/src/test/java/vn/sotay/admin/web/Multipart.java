package vn.sotay.admin.web;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// A form with a file, as a browser sends it.
///
/// @param field   of the file
/// @param content of the file
@SuppressWarnings("ArrayRecordComponent")
public record Multipart(String field, String fileName, byte[] content) {
    private static final String PART = "----part7b9e";

    /// @param fields name, value, name, value, …
    public HttpResponse<String> post(Administration to, String path, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        text(body, "_csrf", URLDecoder.decode(to.token(), StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2) text(body, fields[i], fields[i + 1]);
        write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                        .formatted(PART, field, fileName));
        body.writeBytes(content);
        write(body, "\r\n--" + PART + "--\r\n");
        return to.browser()
                .send(to.browser()
                        .request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + PART)
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void text(ByteArrayOutputStream body, String name, String value) {
        write(body, "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(PART, name, value));
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
