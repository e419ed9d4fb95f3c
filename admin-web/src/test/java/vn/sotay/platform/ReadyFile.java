package vn.sotay.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tells whoever started the process where it listens.
@Configuration(proxyBeanMethods = false)
public class ReadyFile {
    @Bean
    ApplicationRunner tellPort(WebServerApplicationContext web, @Value("${fake.ready-file}") Path ready) {
        return started -> Files.writeString(
                ready,
                Integer.toString(Objects.requireNonNull(web.getWebServer()).getPort()));
    }
}
