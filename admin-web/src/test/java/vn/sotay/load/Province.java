package vn.sotay.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.SotayApplication;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.storage.figures.KeptFigures;
import vn.sotay.admin.web.Administration;
import vn.sotay.admin.wiring.embedded.DataFolder;
import vn.sotay.admin.wiring.embedded.PostgresServer;

/// Makes a made-up province of 12,000 units and 480,000 members in a data folder, then opens the pages that
/// such a size could make slow and prints how long each takes. A folder that has one is measured only.
public final class Province {
    private static final int TIMES = 20;

    private static final List<String> PAGES = List.of(
            "/admin/figures",
            "/admin/figures?unit=xa-1",
            "/admin/linking",
            "/admin/units",
            "/admin/members",
            "/admin/members?q=nguyen+van+an");

    private static final List<List<String>> ACCOUNTS = List.of(
            List.of("canbo", "Trần Thị Cán Bộ", "OFFICER", "tinh"),
            List.of("kiemtra", "Phạm Kiểm Tra", "INSPECTOR", "xa-1"),
            List.of("bithu", "Lê Minh Hoa", "SECRETARY", "chi-bo-1-1"),
            List.of("dangvien", "Đỗ Kim Nga", "MEMBER", "chi-bo-1-1"));

    private Province() {}

    /// @param arguments the data folder
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "data-province");
        fill(folder);
        measure(folder);
    }

    private static void fill(Path folder) throws IOException {
        try (DataFolder data = DataFolder.open(folder);
                PostgresServer postgres = PostgresServer.start(data)) {
            Flyway.configure()
                    .dataSource(postgres.jdbcUrl(), postgres.owner(), postgres.password())
                    .placeholders(Map.of("application", postgres.user()))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            DriverManagerDataSource source =
                    new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password());
            JdbcClient jdbc = JdbcClient.create(source);
            if (jdbc.sql("select exists (select from member)")
                    .query(Boolean.class)
                    .single()) return;
            long began = System.nanoTime();
            jdbc.sql(seed()).update();
            accounts(jdbc);
            said("480,000 members entered", began);
            long counting = System.nanoTime();
            new KeptFigures(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)), InstantSource.system())
                    .refresh();
            said("all units counted", counting);
        }
    }

    /// Those of the demo, at units of this province.
    private static void accounts(JdbcClient jdbc) {
        String hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(DemoAccounts.PASSWORD);
        jdbc.sql("""
                        insert into web_account (login, name, role, demo, password_hash)
                        values ('quantri', 'Lê Quản Trị', 'ADMINISTRATOR', true, ?)""").param(hash).update();
        for (List<String> one : ACCOUNTS) jdbc.sql("""
                            insert into web_account (login, name, role, unit, demo, member, password_hash)
                            values (?, ?, ?, ?, true, (select min(id) from member where unit = 'chi-bo-1-1'), ?)""").params(one).param(hash).update();
    }

    private static void measure(Path folder) throws InterruptedException {
        SpringApplication application = new SpringApplication(SotayApplication.class);
        try (ConfigurableApplicationContext context =
                application.run("--server.port=0", "--sotay.demo=true", "--sotay.data-dir=" + folder)) {
            int port = Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                    .getPort();
            Administration officer = Administration.at("http://127.0.0.1:" + port, "canbo", DemoAccounts.PASSWORD);
            for (String page : PAGES) measure(officer, page);
            new BigAudience(context).measure();
        }
    }

    /// The first answer says what the application is like when it was just started, the median what it is
    /// like afterwards.
    private static void measure(Administration officer, String page) {
        List<Double> milliseconds = new ArrayList<>();
        int status = 0;
        for (int i = 0; i <= TIMES; i++) {
            long began = System.nanoTime();
            HttpResponse<String> answer = officer.get(page);
            milliseconds.add((System.nanoTime() - began) / 1e6);
            status = answer.statusCode();
        }
        double first = milliseconds.removeFirst();
        Collections.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%-34s %d  first %4.0f ms  median of %d %4.0f ms  slowest %4.0f ms%n",
                page,
                status,
                first,
                TIMES,
                milliseconds.get(TIMES / 2),
                milliseconds.getLast());
    }

    private static void said(String what, long began) {
        System.out.printf(Locale.ROOT, "%-34s %.1f s%n", what, (System.nanoTime() - began) / 1e9);
    }

    private static String seed() throws IOException {
        try (InputStream seed = Objects.requireNonNull(Province.class.getResourceAsStream("/seed/province.sql"))) {
            return new String(seed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
