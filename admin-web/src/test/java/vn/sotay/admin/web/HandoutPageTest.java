package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.storage.handout.PostgresOneTimeLinks;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.SentFile;
import vn.sotay.documents.handout.OneTimeLinks;
import vn.sotay.documents.handout.OneTimeLinks.Target;
import vn.sotay.enrolment.Enrolments;

/// One-time links over HTTP: an internal document of the demo, for a member who may read it.
class HandoutPageTest {
    private static final String ADDRESS = "https://sotay.lamgiang.vn";

    private final OneTimeLinks links = new PostgresOneTimeLinks(SharedApplication.jdbc(), Optional.of(ADDRESS));
    private final Enrolments enrolments = SharedApplication.bean(Enrolments.class);
    private final ChannelAccount reader = new ChannelAccount(
            new ChannelName("telegram"), "bot", UUID.randomUUID().toString());
    private final Browser browser = Browser.fresh();
    private final InternalDocument document = InternalDocument.first();

    @BeforeEach
    void aMemberWhoMayReadIt() {
        enrolments.link(reader, document.reader(), new Enrolments.Consent("2026-11", Instant.now()));
    }

    @AfterEach
    void nothingStays() {
        document.close();
        enrolments.unlink(reader, Instant.now());
    }

    private String link(Target target, Instant now) {
        return links.make(target, reader, now).orElseThrow().substring(ADDRESS.length());
    }

    private String link() {
        return link(new Target.Text(document.id(), 0), Instant.now());
    }

    private HttpResponse<String> press(String path) {
        return browser.send(
                browser.request(path).header("Accept", "text/html").POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> look(String path) {
        return browser.get(path, "text/html");
    }

    private String firstLine() {
        String text = SharedApplication.jdbc()
                .sql("select text from passage where document = ? order by ordinal limit 1")
                .param(document.id().value())
                .query(String.class)
                .single();
        return text.lines().findFirst().orElseThrow().split("[\"'&<>]", 2)[0];
    }

    @Test
    void lookingTellsNothingAndUsesNothingUp() {
        String link = link();

        for (int i = 0; i < 3; i++) {
            HttpResponse<String> door = look(link);
            assertThat(door.statusCode()).isEqualTo(200);
            assertThat(door.body())
                    .contains("Mở văn bản", "action=\"" + link + "\"")
                    .doesNotContain(firstLine());
        }
        assertThat(press(link).body()).contains(firstLine());
    }

    @Test
    void theTextIsShownOnce() {
        String link = link();

        HttpResponse<String> text = press(link);
        assertThat(text.statusCode()).isEqualTo(200);
        assertThat(text.body()).contains(firstLine(), "reading-path", "class=\"reading-title\"");

        for (HttpResponse<String> again : List.of(press(link), look(link))) {
            assertThat(again.statusCode()).isEqualTo(410);
            assertThat(again.body()).contains("hỏi lại để nhận liên kết mới").doesNotContain(firstLine());
        }
    }

    @Test
    void ofManyWhoPressAtOnceOneReads() throws Exception {
        String link = link();
        Callable<Integer> press = () -> press(link).statusCode();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            int read = 0;
            for (Future<Integer> one : many.invokeAll(List.of(press, press, press, press, press, press)))
                if (one.get() == 200) read++;
            assertThat(read).isEqualTo(1);
        }
    }

    @Test
    void anExpiredLinkOpensNothing() {
        String link = link(
                new Target.Text(document.id(), 0),
                Instant.now().minus(OneTimeLinks.GOOD_FOR).minusSeconds(1));

        assertThat(look(link).statusCode()).isEqualTo(410);
        assertThat(press(link).statusCode()).isEqualTo(410);
    }

    @Test
    void whoIsLinkedNoMoreReadsNothing() {
        String link = link();
        enrolments.unlink(reader, Instant.now());

        refused(press(link));
    }

    @Test
    void whatBecameRestrictedIsNotShown() {
        String link = link();
        document.access("RESTRICTED");

        refused(press(link));
    }

    @Test
    void whoMovedToAnotherPartOfThePartyReadsNothing() {
        String unit = SharedApplication.jdbc()
                .sql("select unit from member where id = ?")
                .param(document.reader().value())
                .query(String.class)
                .single();
        String away = "di-" + UUID.randomUUID();
        SharedApplication.jdbc()
                .sql("insert into unit (id, parent, kind, name, short_name) values (?, null, 'COMMITTEE', ?, ?)")
                .params(away, "Đảng bộ " + away, "Đảng ủy " + away)
                .update();
        String link = link();
        try {
            move(away);
            refused(press(link));
        } finally {
            move(unit);
        }
    }

    private void move(String unit) {
        SharedApplication.jdbc()
                .sql("update member set unit = ? where id = ?")
                .params(unit, document.reader().value())
                .update();
    }

    private void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("không thuộc phạm vi được đọc").doesNotContain(firstLine());
    }

    @Test
    void aFileIsSentOnceToWhoMayReadItsDocument() {
        SentFile file = new SentFile(
                document.withFile().digest(), "ke-hoach.pdf", "application/pdf", InternalDocument.FILE.length, true);
        String link = link(new Target.File(file), Instant.now());
        assertThat(look(link).body()).contains("Mở văn bản").doesNotContain("ke-hoach");

        HttpResponse<String> sent = press(link);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).isEqualTo(new String(InternalDocument.FILE, StandardCharsets.UTF_8));
        assertThat(sent.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(sent.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(press(link).statusCode()).isEqualTo(410);

        String other = link(new Target.File(file), Instant.now());
        document.access("RESTRICTED");
        refused(press(other));
    }

    @Test
    void nothingIsKeptFoundOrPassedOn() {
        String link = link();
        for (HttpResponse<String> answer : List.of(look(link), press(link), press(link), look("/d/x"))) {
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'", "frame-ancestors 'none'");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%00", "%2e%2e", "%27%20or%201=1", "%C4%91%E1%BA%A3ng", "<script>", "{token}"})
    void whatIsNoLinkIsAPageNotAFault(String token) {
        String path = "/d/"
                + token.replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("{", "%7B")
                        .replace("}", "%7D");
        assertThat(look(path).statusCode()).isIn(400, 404);
        assertThat(press(path).statusCode()).isIn(400, 404);
    }

    @Test
    void guessedLinksOfAnyFormOpenNothing() {
        Random random = new Random(8);
        String letters = "ABCxyz019_-";
        for (int i = 0; i < 20; i++) {
            StringBuilder token = new StringBuilder();
            for (int n = i % 2 == 0 ? 43 : random.nextInt(1, 300); n > 0; n--)
                token.append(letters.charAt(random.nextInt(letters.length())));
            assertThat(press("/d/" + token).statusCode()).isIn(404, 410, 429);
        }
    }
}
