/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The servers of the profile {@code databases} themselves. */
class ServersDatabasesIT {
    private static final String SERVERS = "org.finindicators.tables.engines.SqlEngines#servers";

    /** A port that a program listens on, as the system's table has it: the address, and the number of the user. */
    private record Listening(String address, String user) {}

    @ParameterizedTest
    @MethodSource(SERVERS)
    void server_answers(Engine engine) throws SQLException {
        try (Connection connection = engine.open();
                Statement statement = connection.createStatement();
                ResultSet one = statement.executeQuery("SELECT 1")) {
            assertThat(one.next()).isTrue();
            assertThat(one.getInt(1)).isEqualTo(1);
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(engine.toString());
            // what the dialects promise
            int major = connection.getMetaData().getDatabaseMajorVersion();
            int minor = connection.getMetaData().getDatabaseMinorVersion();
            assertThat(100 * major + minor).isGreaterThanOrEqualTo(engine == Engine.MARIADB ? 1005 : 1200);
        }
    }

    @ParameterizedTest
    @MethodSource(SERVERS)
    void server_listensOnLoopbackOnlyAndIsNotRoot(Engine engine) throws SQLException, IOException {
        try (Connection connection = engine.open()) {
            // 127.0.0.1 with its bytes turned round, as the table writes it
            assertThat(listening(port(connection))).hasSize(1).allSatisfy(entry -> {
                assertThat(entry.address()).isEqualTo("0100007F");
                assertThat(entry.user()).isNotEqualTo("0");
            });
        }
    }

    @ParameterizedTest
    @MethodSource(SERVERS)
    void connections_haveADatabaseEach(Engine engine) throws SQLException {
        for (Connection connection : List.of(engine.open(), engine.open())) {
            try (connection;
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE banks (id BIGINT)");
            }
        }
    }

    @Test
    void servers_endWhenClosed() throws SQLException, IOException {
        DatabaseServers servers = DatabaseServers.start(ProcessHandle.current().pid());
        List<String> urls = urls(servers);
        servers.close();
        assertEnded(servers, urls);
        // nothing is left to stop, and that is no fault
        servers.close();
    }

    @Test
    void servers_endWithTheProcessThatTheyWereStartedFor() throws Exception {
        Process process = new ProcessBuilder("sleep", "600").start();
        try (DatabaseServers servers = DatabaseServers.start(process.pid())) {
            List<String> urls = urls(servers);
            assertThat(servers.folder()).isDirectory();
            process.destroyForcibly().waitFor();
            Instant end = Instant.now().plus(Duration.ofSeconds(40));
            while (Files.exists(servers.folder()) && Instant.now().isBefore(end)) {
                Thread.sleep(100);
            }
            assertEnded(servers, urls);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> urls(DatabaseServers servers) throws SQLException {
        try (Connection postgresql = servers.postgresql();
                Connection mariadb = servers.mariadb()) {
            return List.of(
                    postgresql.getMetaData().getURL(), mariadb.getMetaData().getURL());
        }
    }

    private static void assertEnded(DatabaseServers servers, List<String> urls) throws IOException {
        assertThat(servers.folder()).doesNotExist();
        for (String url : urls) {
            assertThat(listening(port(url))).isEmpty();
            assertThatThrownBy(() -> DriverManager.getConnection(url)).isInstanceOf(SQLException.class);
        }
    }

    private static int port(Connection connection) throws SQLException {
        return port(connection.getMetaData().getURL());
    }

    private static int port(String url) {
        return Integer.parseInt(url.replaceFirst(".*//127\\.0\\.0\\.1:(\\d+)/.*", "$1"));
    }

    private static List<Listening> listening(int port) throws IOException {
        List<Listening> found = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            Path path = Path.of(table);
            if (!Files.exists(path)) {
                continue;
            }
            for (String line : Files.readAllLines(path)) {
                // number, local address:port, remote address:port, state (0A listens), queues, timer, retries, user
                String[] fields = line.trim().split("\\s+");
                String[] local = fields[1].split(":");
                if (fields[3].equals("0A") && Integer.parseInt(local[1], 16) == port) {
                    found.add(new Listening(local[0], fields[7]));
                }
            }
        }
        return found;
    }
}
