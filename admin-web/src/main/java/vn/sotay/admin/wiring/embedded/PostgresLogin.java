package vn.sotay.admin.wiring.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/// Who speaks to the server on this port: the superuser looks after it, the owner makes the tables, the
/// application works with them.
record PostgresLogin(int port, String user, Secret password) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "sotay";
    static final String APPLICATION = "sotay_app";

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /// True when a server answers on the port, takes the password and keeps its data in this folder.
    boolean reaches(Path data) {
        try (Connection connection = toMaintenance();
                Statement statement = connection.createStatement()) {
            return found(statement, "select 1 where current_setting('data_directory') = '%s'".formatted(quoted(data)));
        } catch (SQLException notYetOrNotOurs) {
            return false;
        }
    }

    /// Makes the roles and the database where they are missing; neither role may read files or run programs.
    void provideFor(Secret application) throws SQLException {
        try (Connection connection = toMaintenance();
                Statement statement = connection.createStatement()) {
            provideRole(statement, OWNER, "login createdb", application);
            provideRole(statement, APPLICATION, "login", application);
            if (!found(statement, "select 1 from pg_database where datname = '%s'".formatted(OWNER))) {
                statement.execute("create database %s owner %s".formatted(OWNER, OWNER));
            }
        }
    }

    private static void provideRole(Statement statement, String role, String rights, Secret secret)
            throws SQLException {
        if (!found(statement, "select 1 from pg_roles where rolname = '%s'".formatted(role))) {
            statement.execute("create role %s %s password '%s'".formatted(role, rights, secret.value()));
        }
    }

    private Connection toMaintenance() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password.value());
        login.setProperty("loginTimeout", "5");
        login.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(url(port, "postgres"), login);
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
