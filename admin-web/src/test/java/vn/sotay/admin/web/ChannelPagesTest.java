package vn.sotay.admin.web;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.admin.web.AdministrationDoorTest.location;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.SharedServers;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalo.templates.ZaloTemplates;

/// The channel pages of an installation whose official account is set up, with a Zalo that a test writes itself.
class ChannelPagesTest {
    private static final String ZALO = "/admin/channels/zalo";
    private static final Pattern STATE = Pattern.compile("&amp;state=([A-Za-z0-9_-]+)");

    private static WireMockServer zalo;
    private static ConfigurableApplicationContext application;
    private static String url;

    private Administration administrator;

    @BeforeAll
    static void start() {
        zalo = new WireMockServer(options().dynamicPort());
        zalo.start();
        application = SharedApplication.start(
                SharedServers.newDatabase(),
                "--sotay.demo=true",
                "--sotay.public-url=https://sotay.example/",
                "--sotay.zalo.app-id=1000000000000000001",
                "--sotay.zalo.app-secret=app-secret-xyz",
                "--sotay.zalo.oa-secret-key=oa-secret-xyz",
                "--sotay.zalo.site-verification=Abc_123-x",
                "--sotay.zalo.choices.pkce=true",
                "--sotay.zalo.api-url=" + zalo.baseUrl(),
                "--sotay.zalo.oauth-url=" + zalo.baseUrl(),
                "--sotay.zalo.business-url=" + zalo.baseUrl());
        url = SharedApplication.url(application);
    }

    @AfterAll
    static void stop() {
        application.close();
        zalo.stop();
    }

    @BeforeEach
    void nothingYet() {
        zalo.resetAll();
        zalo.stubFor(any(anyUrl()).willReturn(okJson("{\"error\":0,\"message\":\"Success\",\"data\":{}}")));
        grants("{\"access_token\":\"access-abcdef\",\"refresh_token\":\"refresh-abcdef\",\"expires_in\":\"90000\"}");
        for (String table : new String[] {"zalo_token", "zalo_template", "channel_state", "channel_trouble"})
            jdbc().sql("delete from " + table).update();
        administrator = Administration.at(url, "quantri", DemoAccounts.PASSWORD);
        states().resume(Zalo.NAME);
    }

    private static void grants(String answer) {
        zalo.stubFor(post(urlPathEqualTo("/v4/oa/access_token")).willReturn(okJson(answer)));
    }

    @Test
    void theListSaysHowEachChannelIsDoing() {
        assertThat(body("/admin/channels"))
                .contains("Chưa được cấp quyền", "Chưa kết nối", "Đang hoạt động", "Telegram", "Trò chuyện trên web");
    }

    @Test
    void thePageTellsWhatToCopyWhere() {
        assertThat(body(ZALO))
                .contains(
                        "https://sotay.example/webhooks/zalo",
                        "https://sotay.example/admin/channels/zalo/return",
                        "sotay.zalo.oa-secret-key=…")
                .doesNotContain("app-secret-xyz", "oa-secret-xyz");
        assertThat(body("/admin/channels/telegram")).contains("@BotFather", "sotay.telegram.token=…");
    }

    @Test
    void consentIsAskedForGivenAndKeptSealed() {
        String state = begin();

        HttpResponse<String> back =
                administrator.get(ZALO + "/return?code=good&oa_id=2000000000000000002&state=" + state);

        assertThat(location(back)).isEqualTo(ZALO);
        assertThat(body(ZALO))
                .contains("Zalo đã cấp quyền cho sổ tay", "Cặp mã hiện dùng được lưu lúc")
                .doesNotContain("access-abcdef", "refresh-abcdef");
        assertThat(tokens().find().orElseThrow().pair().accessToken()).isEqualTo("access-abcdef");
        zalo.verify(postRequestedFor(urlPathEqualTo("/v4/oa/access_token"))
                .withRequestBody(containing("code=good"))
                .withRequestBody(containing("code_verifier=")));
        assertThat(trail()).contains("CHANNEL_CONNECTED").doesNotContain("access-abcdef", "refresh-abcdef");
    }

    @Test
    void aConsentThatNobodyHereAskedForCountsForNothing() {
        assertThat(location(administrator.get(ZALO + "/return?code=good&oa_id=2")))
                .isEqualTo(ZALO);
        assertThat(body(ZALO)).contains("không phải do đồng chí tạo");

        String state = begin();
        administrator.get(ZALO + "/return?code=good&state=" + state + "x");
        assertThat(body(ZALO)).contains("không phải do đồng chí tạo");
        administrator.get(ZALO + "/return?code=good&state=" + state);
        assertThat(tokens().find()).as("it was used up by the first way back").isEmpty();
        zalo.verify(0, postRequestedFor(urlPathEqualTo("/v4/oa/access_token")));
    }

    @Test
    void whatZaloRefusesIsSaidWithItsCode() {
        grants("{\"error\":-14003,\"error_name\":\"Invalid redirect uri\"}");

        administrator.get(ZALO + "/return?code=bad&state=" + begin());

        assertThat(body(ZALO)).contains("Zalo chưa cấp quyền", "-14003");
        assertThat(tokens().find()).isEmpty();
    }

    @Test
    void aPastedPairIsKeptAndNeverShownAgain() {
        HttpResponse<String> answer = administrator.post(
                ZALO + "/tokens", "oa", "2000000000000000002", "access", "pasted-access", "refresh", "pasted-refresh");

        assertThat(location(answer)).isEqualTo(ZALO);
        assertThat(body(ZALO)).doesNotContain("pasted-");
        assertThat(tokens().find().orElseThrow().pair().refreshToken()).isEqualTo("pasted-refresh");
        assertThat(trail()).doesNotContain("pasted-");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, '', refresh-good, Số OA chỉ gồm chữ số",
        "'', '', xấu, Refresh token chưa đúng",
        "'', xấu, refresh-good, Access token chưa đúng",
        "'', '', '', Refresh token chưa đúng"
    })
    void aWrongPairIsSaidAndNotKept(String oa, String access, String refresh, String sentence) {
        HttpResponse<String> answer =
                administrator.post(ZALO + "/tokens", "oa", oa, "access", access, "refresh", refresh);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(sentence).doesNotContain("refresh-good");
        assertThat(tokens().find()).isEmpty();
    }

    @Test
    void theCheckSaysWhatIsWrongAndWhatToDo() {
        assertThat(administrator.post(ZALO + "/check").body())
                .contains("Chưa được", "Mời đồng chí tạo liên kết cấp quyền")
                .doesNotContain("zalo.token");
    }

    @Test
    void aStoppedChannelRaisesAnAlertUntilAPersonHasActed() {
        states().stop(Zalo.NAME, new ChannelStates.Pause(Instant.now(), Optional.empty(), "zalo.consent"));

        assertThat(body("/admin/setup")).contains("nav-alert", "Cần đồng chí xử lý");
        assertThat(body(ZALO)).contains("Tạm dừng – cần đồng chí xử lý", "quản trị OA đồng ý lại");
        administrator.post(ZALO + "/resume");

        assertThat(states().pause(Zalo.NAME, Instant.now())).isEmpty();
        assertThat(body(ZALO)).contains("Đã cho kênh chạy lại").doesNotContain("nav-alert");
        assertThat(trail()).contains("CHANNEL_CHANGED");
    }

    @Test
    void errorsAreListedWithTheirCodes() {
        states().trouble(Zalo.NAME, new ChannelStates.Trouble(Instant.now(), "-32", "quá <nhiều>"));
        states().trouble(Zalo.NAME, new ChannelStates.Trouble(Instant.now(), "webhook 401", "signature"));

        assertThat(body(ZALO)).contains("-32", "quá &lt;nhiều&gt;", "không có chữ ký hoặc chữ ký sai");
    }

    @Test
    void aTemplateIsKeptWithItsParameters() {
        HttpResponse<String> answer = administrator.post(
                ZALO + "/templates",
                "purpose",
                "NOTICE",
                "templateId",
                "345678",
                "name",
                "tieu_de",
                "source",
                "TITLE",
                "length",
                "50",
                "name",
                "noi_dung",
                "source",
                "TEXT",
                "length",
                "200",
                "name",
                "",
                "source",
                "TEXT",
                "length",
                "100");

        assertThat(location(answer)).isEqualTo(ZALO);
        assertThat(body(ZALO)).contains("345678", "noi_dung");
        assertThat(application
                        .getBean(ZaloTemplates.class)
                        .find(ZaloTemplates.Purpose.NOTICE)
                        .orElseThrow())
                .satisfies(template -> assertThat(template.parameters())
                        .extracting(ZaloTemplates.Parameter::name)
                        .containsExactly("tieu_de", "noi_dung"));
        administrator.post(ZALO + "/templates", "purpose", "NOTICE", "templateId", "");
        assertThat(application.getBean(ZaloTemplates.class).find(ZaloTemplates.Purpose.NOTICE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abc, a, 10, Mã mẫu chỉ gồm chữ số",
        "123, tiêu đề, 10, Tên tham số chỉ gồm",
        "123, a, 0, phải từ 1 đến 1000"
    })
    void aWrongTemplateIsSaidAndNotKept(String id, String name, String length, String sentence) {
        HttpResponse<String> answer = administrator.post(
                ZALO + "/templates",
                "purpose",
                "REMINDER",
                "templateId",
                id,
                "name",
                name,
                "source",
                "TEXT",
                "length",
                length);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(sentence);
        assertThat(application.getBean(ZaloTemplates.class).find(ZaloTemplates.Purpose.REMINDER))
                .isEmpty();
    }

    @Test
    void whatWasPutAsideIsShownOnlyWhenOneIsOpened() {
        long id = aside("Tôi là Nguyễn Văn An");

        assertThat(body(ZALO)).contains("Unreadable").doesNotContain("Nguyễn Văn An");
        assertThat(body("/admin/channels/messages/" + id)).contains("Tôi là Nguyễn Văn An");
        assertThat(trail()).contains("MESSAGE_SEEN").doesNotContain("Nguyễn Văn An");
        assertThat(location(administrator.post("/admin/channels/messages/" + id + "/drop")))
                .isEqualTo(ZALO);
        assertThat(administrator.get("/admin/channels/messages/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsTriedAgainLeavesTheList() {
        long id = aside("{}");

        administrator.post("/admin/channels/messages/" + id + "/retry");

        assertThat(body(ZALO)).contains("Đã đưa tin vào hàng chờ");
        assertThat(trail()).contains("MESSAGE_RETRIED");
    }

    @Test
    void zaloFindsItsCodeOnTheRootPageAndInTheFile() {
        for (String path : new String[] {"/", "/zalo_verifierAbc_123-x.html"}) {
            HttpResponse<String> page = Browser.at(url).get(path, "text/html");
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).contains("<meta name=\"zalo-platform-site-verification\" content=\"Abc_123-x\">");
        }
        assertThat(Browser.at(url).get("/zalo_verifierother.html", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyWhoLooksAfterTheInstallationMayComeHere() {
        for (String login : new String[] {"canbo", "bithu", "kiemtra", "dangvien"})
            assertThat(Administration.at(url, login, DemoAccounts.PASSWORD)
                            .get("/admin/channels")
                            .statusCode())
                    .as(login)
                    .isEqualTo(403);
    }

    private String begin() {
        String page = administrator.post(ZALO + "/connect").body();
        Matcher state = STATE.matcher(page);
        if (!state.find()) throw new AssertionError("no link in " + page);
        assertThat(page).contains(zalo.baseUrl() + "/v4/oa/permission?app_id=1000000000000000001", "code_challenge=");
        return state.group(1);
    }

    private static long aside(String body) {
        return jdbc().sql("""
                        insert into inbox (channel, bot, account, external_id, lane, received_at, body, state, ended_at, cause)
                        values ('zalo', 'oa', 'người-1', gen_random_uuid()::text, 7, now(), ?, 'quarantined', now(), 'Unreadable')
                        returning id""").param(body).query(Long.class).single();
    }

    private static String trail() {
        return String.join(
                "\n",
                jdbc().sql("select e.action || ' ' || coalesce(c.after::text, '') from audit_entry e"
                                + " left join audit_change c on c.entry = e.id")
                        .query(String.class)
                        .list());
    }

    private String body(String path) {
        HttpResponse<String> page = administrator.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    private static JdbcClient jdbc() {
        return application.getBean(JdbcClient.class);
    }

    private static ZaloTokens tokens() {
        return application.getBean(ZaloTokens.class);
    }

    private static ChannelStates states() {
        return application.getBean(ChannelStates.class);
    }
}
