package vn.sotay.admin.web;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.SharedServers;

/// An installation outside of demo mode, behind a proxy, with a shared sign-in.
final class OwnInstallation {
    static final FakeSharedSignIn PROVIDER = SharedServers.closedAtTheEnd(FakeSharedSignIn.start());

    private static final SharedServers.Login DATABASE = SharedServers.newDatabase();
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private OwnInstallation() {}

    private static final class Started {
        private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
        private static final ConfigurableApplicationContext CONTEXT = SharedServers.closedAtTheEnd(listened());

        private static ConfigurableApplicationContext listened() {
            PrintStream usual = System.out;
            System.setOut(new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
            try {
                return again();
            } finally {
                System.setOut(usual);
            }
        }
    }

    static ConfigurableApplicationContext context() {
        return Started.CONTEXT;
    }

    static String url() {
        return SharedApplication.url(context());
    }

    /// What the first start wrote to the log.
    static String printed() {
        return Started.PRINTED.toString(StandardCharsets.UTF_8);
    }

    /// A unit for accounts of tests.
    static String unit() {
        sql(
                "insert into unit values ('thu', null, 'COMMITTEE', 'Đảng bộ tỉnh Thử', 'Tỉnh ủy Thử') on conflict do nothing");
        return "thu";
    }

    static void sql(String sql) {
        context().getBean(JdbcClient.class).sql(sql).update();
    }

    /// The same installation on another node, or after a restart. Whoever starts it closes it.
    static ConfigurableApplicationContext again(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--sotay.demo=false",
                "--sotay.secret-key=" + KEY,
                "--server.forward-headers-strategy=native",
                "--sotay.oidc.issuer=" + PROVIDER.issuer(),
                "--sotay.oidc.client-id=sotay",
                "--sotay.oidc.client-secret=bi-mat-voi-nha-cung-cap",
                "--sotay.oidc.name=tài khoản tỉnh"));
        all.addAll(List.of(settings));
        return SharedApplication.start(DATABASE, all.toArray(String[]::new));
    }
}
