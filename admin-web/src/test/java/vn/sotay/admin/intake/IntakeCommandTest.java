package vn.sotay.admin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.SharedServers;

/// The command as it is typed, with the whole application behind it.
class IntakeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aDirectoryIsTakenInAndTheProgramEndsWithWhatBecameOfIt() throws IOException {
        Files.write(folder.resolve("a.docx"), Papers.docx(Papers.plan(51, "Suối Ngàn")));
        Files.write(folder.resolve("rong.pdf"), new byte[0]);
        SharedServers.Login database = SharedServers.newDatabase();

        ConfigurableApplicationContext application =
                SharedApplication.start(database, "--sotay.demo=true", "--nap=" + folder, "--don-vi=lam-giang");

        List<String> taken = application
                .getBean(JdbcClient.class)
                .sql("select file_name || ' ' || way || ' ' || state from intake order by file_name")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
        assertThat(taken).containsExactly("a.docx COMMAND TO_CONFIRM", "rong.pdf COMMAND REFUSED");
        assertThat(SpringApplication.exit(application)).isEqualTo(DirectoryIntake.SOME_REFUSED);

        ConfigurableApplicationContext wrong =
                SharedApplication.start(database, "--sotay.demo=true", "--nap=" + folder, "--don-vi=khong-co");
        assertThat(SpringApplication.exit(wrong)).isOne();
    }
}
