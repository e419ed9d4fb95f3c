package vn.sotay.admin.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.SotayApplication;

/// A whole Sổ Tay in this JVM in demo mode, for all tests that call it over HTTP. Each test is a browser of
/// its own.
public final class SharedApplication {
    private SharedApplication() {}

    private static final class Started {
        private static final ConfigurableApplicationContext CONTEXT =
                SharedServers.closedAtTheEnd(start(SharedServers.newDatabase(), "--sotay.demo=true"));
    }

    public static String url() {
        return url(Started.CONTEXT);
    }

    public static ConfigurableApplicationContext context() {
        return Started.CONTEXT;
    }

    public static JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public static <T> T bean(Class<T> type) {
        return Started.CONTEXT.getBean(type);
    }

    public static String url(ConfigurableApplicationContext context) {
        ServletWebServerApplicationContext web = (ServletWebServerApplicationContext) context;
        return "http://127.0.0.1:" + Objects.requireNonNull(web.getWebServer()).getPort();
    }

    /// Another one, on a port and in a data folder of its own. Whoever starts it closes it.
    public static ConfigurableApplicationContext start(SharedServers.Login database, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--sotay.data-dir=" + SharedServers.newFolder(),
                "--sotay.database.url=" + database.url(),
                "--sotay.database.user=" + database.user(),
                "--sotay.database.password=" + database.password(),
                "--sotay.database.owner.user=" + database.owner(),
                "--sotay.database.owner.password=" + database.password()));
        all.addAll(List.of(settings));
        if (all.stream().noneMatch(setting -> setting.startsWith("--sotay.redis.url")))
            all.add("--sotay.redis.url=" + SharedServers.redisUrl());
        return start(all.toArray(String[]::new));
    }

    /// One with these settings only.
    public static ConfigurableApplicationContext start(String... settings) {
        SpringApplication application = new SpringApplication(SotayApplication.class, OddChannel.class);
        application.setRegisterShutdownHook(false);
        return application.run(settings);
    }
}
