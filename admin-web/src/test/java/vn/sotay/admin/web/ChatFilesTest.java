package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.channels.webchat.WebChat;
import vn.sotay.channels.zalo.ZaloFingerprint;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.enrolment.Enrolments;

/// A file that the web chat links to is for the member who is behind the browser now.
class ChatFilesTest {
    private static final String SECRET = "w".repeat(43);

    private final ChannelAccount account = WebChat.account(
            ZaloFingerprint.sha256(SECRET.getBytes(StandardCharsets.US_ASCII)).substring(0, 32));
    private final Enrolments enrolments = SharedApplication.bean(Enrolments.class);
    private final Browser browser = Browser.fresh();

    @Test
    void aFileIsForWhoeverIsBehindTheBrowserNow() {
        try (InternalDocument document = InternalDocument.first()) {
            String path = WebChat.FILES + document.withFile().digest();
            assertThat(asked(SECRET, path).statusCode()).as("nobody yet").isEqualTo(404);

            enrolments.link(account, document.reader(), new Enrolments.Consent("2026-11", Instant.now()));
            assertThat(asked(SECRET, path).body()).isEqualTo(new String(InternalDocument.FILE, StandardCharsets.UTF_8));
            assertThat(asked("x".repeat(43), path).statusCode()).as("another").isEqualTo(404);
            assertThat(asked(SECRET, WebChat.FILES + "0".repeat(64)).statusCode())
                    .as("no such file")
                    .isEqualTo(404);

            document.access("RESTRICTED");
            assertThat(asked(SECRET, path).statusCode()).as("restricted now").isEqualTo(404);
            document.access("INTERNAL");
            enrolments.unlink(account, Instant.now());
            assertThat(asked(SECRET, path).statusCode()).as("linked no more").isEqualTo(404);
        }
    }

    private HttpResponse<String> asked(String secret, String path) {
        return browser.send(browser.request(path).header("Cookie", "sotay_chat=" + secret));
    }
}
