package vn.sotay.admin.wiring.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheServerTest {

    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void openFolder() {
        folder = DataFolder.open(temporary);
    }

    @AfterEach
    void closeFolder() {
        folder.close();
    }

    @Test
    void itAnswersToItsPasswordOnly() {
        try (CacheServer server = CacheServer.start(folder)) {
            URI url = URI.create(server.url());
            String password = url.getUserInfo().substring(1);

            assertThat(url.getHost()).isEqualTo("127.0.0.1");
            assertThat(url.getPort()).isBetween(16379, 32767);
            assertThat(settings(url.getPort(), password).answers()).isTrue();
            assertThat(settings(url.getPort(), "wrong").answers()).isFalse();
        }
    }

    @Test
    void everyStartHasANewPassword() {
        CacheServer first = CacheServer.start(folder);
        first.close();
        try (CacheServer second = CacheServer.start(folder)) {
            assertThat(second.url()).isNotEqualTo(first.url());
        }
    }

    @Test
    void aLeftOverIsEnded() {
        CacheServer left = CacheServer.start(folder);
        try (CacheServer next = CacheServer.start(folder)) {
            assertThat(new OwnPrograms(folder.redis()).running()).hasSize(1);
            assertThat(next.url()).isNotEqualTo(left.url());
        }
    }

    @Test
    void aStrangerWithTheRecycledPidIsLeftAlone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(folder.redis().resolve("redis.pid"), stranger.pid() + "\n");
            CacheServer.start(folder).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aFailedStartNamesTheLog() throws IOException {
        Files.createDirectory(folder.redis().resolve("redis.log"));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> CacheServer.start(folder).close())
                .withMessageContaining(folder.redis().toString())
                .withMessageContaining("sotay.redis.url");
    }

    @Test
    void closeLeavesNoProcess() {
        CacheServer server = CacheServer.start(folder);
        assertThat(new OwnPrograms(folder.redis()).running()).hasSize(1);
        server.close();
        assertThat(new OwnPrograms(folder.redis()).running()).isEmpty();
        server.close();
    }

    private RedisSettings settings(int port, String password) {
        return new RedisSettings(folder.redis(), port, new Secret(password));
    }
}
