package vn.sotay.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.admin.wiring.embedded.PostgresServer;

/// A node's database, asked from outside of them.
public record Database(String url, String user, String password) {
    private static final int PORT_LINE = 3;

    public static Database of(PostgresServer server) {
        return new Database(server.jdbcUrl(), server.owner(), server.password());
    }

    /// The server that the node of this data folder started, also when the node is gone.
    public static Database leftIn(Path folder) throws IOException {
        Path cluster = folder.resolve("postgres/cluster");
        String port = Files.readAllLines(cluster.resolve("data/postmaster.pid")).get(PORT_LINE);
        String password = Files.readString(cluster.resolve("application.password"));
        return new Database("jdbc:postgresql://127.0.0.1:" + port.strip() + "/sotay", "sotay", password.strip());
    }

    /// The first column of every row.
    public List<String> column(String query) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) column.add(rows.getString(1));
            return column;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    public long number(String query) {
        return Long.parseLong(column(query).getFirst());
    }
}
