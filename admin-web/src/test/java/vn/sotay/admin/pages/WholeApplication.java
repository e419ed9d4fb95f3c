package vn.sotay.admin.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.sotay.admin.SotayApplication;

/// The application as it is shipped, with the demo handbook, in a folder that goes with it.
record WholeApplication(ConfigurableApplicationContext context, Path folder) implements AutoCloseable {
    static WholeApplication start() throws IOException {
        Path folder = Files.createTempDirectory("sotay-pages-");
        ConfigurableApplicationContext context = SpringApplication.run(
                SotayApplication.class, "--server.port=0", "--sotay.demo=true", "--sotay.data-dir=" + folder);
        return new WholeApplication(context, folder);
    }

    int port() {
        return Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
