package vn.sotay.admin.wiring;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import vn.sotay.admin.wiring.embedded.CannotStart;
import vn.sotay.admin.wiring.embedded.PostgresServer;

/// Where the database is and who we are there.
record DatabaseAddress(
        String url, Optional<String> user, Optional<String> password, Optional<SotayProperties.Database.Owner> owner) {
    private static final String SCHEME = "jdbc:postgresql://";
    private static final int OLDEST = 16;

    static DatabaseAddress of(PostgresServer server) {
        return new DatabaseAddress(
                server.jdbcUrl(),
                Optional.of(server.user()),
                Optional.of(server.password()),
                Optional.of(new SotayProperties.Database.Owner(server.owner(), server.password())));
    }

    static DatabaseAddress of(SotayProperties.Database settings) {
        String url = settings.url().orElseThrow().strip();
        if (!url.startsWith(SCHEME))
            throw new CannotStart("sotay.database.url phải có dạng jdbc:postgresql://máy-chủ:5432/tên-cơ-sở-dữ-liệu"
                    + " (có thể thêm ?user=…&password=…); hãy sửa rồi khởi động lại.");
        return new DatabaseAddress(url, settings.user(), settings.password(), Optional.ofNullable(settings.owner()));
    }

    /// @throws CannotStart with the reason in words when the database cannot be used
    void check() {
        Properties login = new Properties();
        user.ifPresent(name -> login.setProperty("user", name));
        password.ifPresent(secret -> login.setProperty("password", secret));
        login.setProperty("connectTimeout", "8");
        try (Connection connection = DriverManager.getConnection(url, login)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST)
                throw new CannotStart("PostgreSQL ở sotay.database.url là bản " + version + "; cần bản " + OLDEST
                        + " trở lên, nên dùng bản 18.");
        } catch (SQLException failure) {
            throw new CannotStart(sentence(failure), failure);
        }
    }

    private String sentence(SQLException failure) {
        return switch (String.valueOf(failure.getSQLState())) {
            case "28P01", "28000" ->
                "PostgreSQL không nhận tên hoặc mật khẩu; hãy kiểm tra sotay.database.user và sotay.database.password.";
            case "3D000" ->
                "Chưa có cơ sở dữ liệu nêu trong sotay.database.url; hãy tạo bằng lệnh: createdb TÊN, rồi khởi động lại.";
            default ->
                "Không kết nối được PostgreSQL ở " + place()
                        + "; hãy kiểm tra máy chủ đang chạy và sotay.database.url đúng.";
        };
    }

    /// Host, port and database only: what follows may hold a password.
    private String place() {
        int query = url.indexOf('?');
        return url.substring(SCHEME.length(), query < 0 ? url.length() : query).replaceFirst(".*@", "");
    }
}
