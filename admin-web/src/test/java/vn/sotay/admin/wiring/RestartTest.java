package vn.sotay.admin.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.web.Browser;
import vn.sotay.documents.Documents;
import vn.sotay.organisation.Members;

/// `mvn spring-boot:run`, ended and given again: with nothing set, on servers of its own.
class RestartTest {
    @TempDir
    Path folder;

    @Test
    void aSecondStartOnTheSameFolderKeepsEverything() {
        String[] settings = {"--server.port=0", "--sotay.data-dir=" + folder.resolve("data")};
        Browser person;
        List<JsonNode> transcript;
        long members;
        long documents;
        try (ConfigurableApplicationContext first = SharedApplication.start(settings)) {
            person = Browser.openedAt(SharedApplication.url(first)).linked();
            transcript = person.messages();
            members = first.getBean(Members.class).count();
            documents = first.getBean(Documents.class).count();
        }
        assertThat(members).isEqualTo(301);
        assertThat(documents).isGreaterThanOrEqualTo(40);

        try (ConfigurableApplicationContext second = SharedApplication.start(settings)) {
            Browser again = person.movedTo(SharedApplication.url(second));

            assertThat(again.messages()).isEqualTo(transcript).hasSize(8);
            assertThat(again.say("nop dang phi khi nao", 1)
                            .getFirst()
                            .path("kind")
                            .asString(""))
                    .as("still linked, still found")
                    .isEqualTo("card");
            assertThat(second.getBean(Members.class).count()).isEqualTo(members);
            assertThat(second.getBean(Documents.class).count()).isEqualTo(documents);
        }
    }
}
