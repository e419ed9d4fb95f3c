package vn.sotay.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildJvmTest {
    private static final Path JAVA = Path.of("java");

    @TempDir
    Path folder;

    @Test
    void foldersAndJarsAreTakenAsTheyAre() {
        assertThat(ChildJvm.of(JAVA, "target/classes:lucene.jar").launch())
                .containsExactly("-cp", "target/classes:lucene.jar", ChildJvm.MAIN);
    }

    @Test
    void aRepackagedApplicationIsStartedByItsLauncher() throws IOException {
        Path jar = folder.resolve("sotay.jar");
        String launcher = "org.springframework.boot.loader.launch.PropertiesLauncher";
        Files.write(jar, Samples.zip(List.of(launcher.replace('.', '/') + ".class"), List.of(new byte[0])));
        assertThat(ChildJvm.of(JAVA, jar.toString()).launch())
                .containsExactly("-cp", jar.toString(), "-Dloader.main=" + ChildJvm.MAIN, launcher);
    }

    @Test
    void anyOtherJarIsAClassPath() throws IOException {
        Path jar = Files.write(folder.resolve("a.jar"), Samples.zip(List.of("a"), List.of(new byte[0])));
        assertThat(ChildJvm.of(JAVA, jar.toString()).launch()).containsExactly("-cp", jar.toString(), ChildJvm.MAIN);
    }
}
