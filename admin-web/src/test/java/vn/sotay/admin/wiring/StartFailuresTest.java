package vn.sotay.admin.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.sotay.admin.SotayApplication;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.SharedServers;

/// A start that cannot succeed ends with one sentence that says what to do, and nothing else on the screen.
@ExtendWith(OutputCaptureExtension.class)
class StartFailuresTest {
    private static final String ENGLISH = ".*\\b(is|not|value|valid|invalid|failed)\\b.*";
    private static final String BEGINNING = "KHÔNG KHỞI ĐỘNG ĐƯỢC: ";
    private static final SharedServers.Login DATABASE = SharedServers.newDatabase();

    @TempDir
    Path folder;

    private final Map<String, String> settings = new TreeMap<>();

    @BeforeEach
    void settingsThatWork() {
        settings.put("server.port", "0");
        settings.put("sotay.data-dir", folder.resolve("data").toString());
        settings.put("sotay.database.url", DATABASE.url());
        settings.put("sotay.database.user", DATABASE.user());
        settings.put("sotay.database.password", DATABASE.password());
        settings.put("sotay.database.owner.user", DATABASE.owner());
        settings.put("sotay.database.owner.password", DATABASE.password());
        settings.put("sotay.redis.url", SharedServers.redisUrl());
        settings.put("sotay.demo", "false");
    }

    @Test
    void aPortInUse(CapturedOutput output) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            settings.put("server.port", Integer.toString(taken.getLocalPort()));

            assertThat(toldBy(output)).contains("Cổng " + taken.getLocalPort(), "--server.port=");
        }
    }

    @Test
    void aDataFolderThatCannotBeWritten(CapturedOutput output) throws IOException {
        Path file = Files.createFile(folder.resolve("một tệp"));
        settings.put("sotay.data-dir", file.resolve("data").toString());

        assertThat(toldBy(output)).contains("một tệp", "sotay.data-dir");
    }

    @Test
    void aDatabaseThatDoesNotAnswer(CapturedOutput output) {
        settings.put("sotay.database.url", "jdbc:postgresql://127.0.0.1:1/sotay?user=a&password=bi-mat");

        assertThat(toldBy(output))
                .contains("127.0.0.1:1/sotay", "sotay.database.url")
                .doesNotContain("bi-mat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres://localhost/sotay", "localhost"})
    void aDatabaseAddressOfAnotherForm(String url, CapturedOutput output) {
        settings.put("sotay.database.url", url);

        assertThat(toldBy(output)).contains("jdbc:postgresql://", "sotay.database.url");
    }

    @Test
    void aWrongPassword(CapturedOutput output) {
        settings.put("sotay.database.password", "sai");

        assertThat(toldBy(output)).contains("sotay.database.password").doesNotContain(DATABASE.password());
    }

    @Test
    void aDatabaseThatIsNotThere(CapturedOutput output) {
        settings.put("sotay.database.url", DATABASE.url().replaceFirst("[^/]*$", "khong_co"));

        assertThat(toldBy(output)).contains("Chưa có cơ sở dữ liệu", "createdb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sotay.nod.workers", "sotay.node.worker"})
    void aSettingThatDoesNotExist(String name, CapturedOutput output) {
        settings.put(name, "4");

        assertThat(toldBy(output)).contains("Không có thiết lập " + name);
    }

    @ParameterizedTest
    @CsvSource({
        "sotay.node.workers, 0",
        "sotay.node.workers, nhiều",
        "sotay.node.lease, abc",
        "sotay.node.lease, 10ms",
        "sotay.demo, có thể",
        "sotay.secret-key, abc",
        "sotay.zalo.api-url, openapi.zalo.me",
        "sotay.zalo.oauth-url, https://oauth.zaloapp.com/",
        "sotay.zalo.business-url, ftp://a",
        "sotay.zalo.app-id, abc",
        "sotay.zalo.choices.pkce, có thể",
        "sotay.zalo.site-verification, <a>",
        "sotay.zalobot.api-url, https://",
        "sotay.zalobot.token, abc",
        "sotay.zalobot.forbidden, maybe",
        "sotay.zalobot.pace.per-second, 1001",
        "sotay.telegram.api-url, https://a b",
        "sotay.telegram.token, abc",
        "sotay.telegram.mode, sometimes",
        "sotay.telegram.disclosure, all",
        "sotay.telegram.bot-name, @sotay"
    })
    void aValueThatIsImpossible(String name, String value, CapturedOutput output) {
        settings.put(name, value);

        assertThat(toldBy(output)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "sotay.zalo.app-id, 123, sotay.zalo.app-secret",
        "sotay.zalo.refresh-token, bi-mat, sotay.zalo.app-id",
        "sotay.zalobot.webhook-secret, bi-mat-dai-hon, sotay.zalobot.token"
    })
    void aChannelWithoutWhatItNeeds(String name, String value, String missing, CapturedOutput output) {
        settings.put(name, value);

        assertThat(toldBy(output)).contains(name, missing).doesNotContain("bi-mat");
    }

    @Test
    void aTelegramWebhookWithoutASecret(CapturedOutput output) {
        settings.put("sotay.telegram.token", "12345:bi-mat");
        settings.put("sotay.telegram.mode", "webhook");

        assertThat(toldBy(output)).contains("sotay.telegram.webhook-secret").doesNotContain("bi-mat");
    }

    @Test
    void aTokenOfAnotherFormIsNotRepeated(CapturedOutput output) {
        settings.put("sotay.telegram.token", "bí mật");

        assertThat(toldBy(output)).contains("sotay.telegram.token").doesNotContain("bí mật");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:6379", "http://localhost:6379", "redis://a b"})
    void aRedisAddressOfAnotherForm(String url, CapturedOutput output) {
        settings.put("sotay.redis.url", url);

        assertThat(toldBy(output)).contains("redis://", "sotay.redis.url");
    }

    /// The real main class in a process of its own: what an operator sees, and what a service manager gets.
    @Test
    void theProcessEndsWithAFailureAndTheSentence() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("file"));
        settings.put("sotay.data-dir", file.resolve("data").toString());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SotayApplication.class.getName()));
        command.addAll(List.of(arguments()));

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(sentenceIn(output)).contains("sotay.data-dir");
    }

    private String toldBy(CapturedOutput output) {
        assertThatThrownBy(() -> SharedApplication.start(arguments()).close()).isInstanceOf(Throwable.class);
        return sentenceIn(output.getAll());
    }

    private String[] arguments() {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static String sentenceIn(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        List<String> told =
                lines.stream().filter(line -> line.startsWith(BEGINNING)).toList();
        assertThat(told).as(output).hasSize(1);
        assertThat(lines)
                .as("no stack trace")
                .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
        String sentence = told.getFirst().substring(BEGINNING.length());
        assertThat(sentence)
                .matches(".*(hãy|phải|cần) .*")
                .doesNotMatch(ENGLISH)
                .doesNotContain("null");
        return sentence;
    }
}
