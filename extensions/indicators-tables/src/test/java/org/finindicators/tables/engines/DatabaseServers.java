/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL and a MariaDB, started by {@code databases.sh} in a new temporary folder. They end when this is closed,
 * and when the process that they were started for ends, however it does.
 */
public final class DatabaseServers implements AutoCloseable {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Started when a test first asks, and one pair for all tests. */
    private static final class Shared {
        static final DatabaseServers SERVERS = start(ProcessHandle.current().pid());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVERS::close));
        }
    }

    private final Path folder;
    private final String postgresql;
    private final String mariadb;

    private DatabaseServers(Path folder, List<String> output) {
        this.folder = folder;
        this.postgresql = url("postgresql ", output);
        this.mariadb = url("mariadb ", output);
    }

    /**
     * Returns the servers of this test run; the first call starts them.
     *
     * @return servers that end with this process
     */
    public static DatabaseServers shared() {
        return Shared.SERVERS;
    }

    /**
     * Starts two servers more.
     *
     * @param process the number of a process; when it ends, they end too
     * @return the servers
     */
    static DatabaseServers start(long process) {
        try {
            Path folder = Files.createTempDirectory("finindicators-databases");
            return new DatabaseServers(folder, script("start", folder.toString(), Long.toString(process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens an empty schema in PostgreSQL.
     *
     * @return the connection; inserts in batches are sent as one
     * @throws SQLException if it cannot be opened
     */
    public Connection postgresql() throws SQLException {
        Connection connection = DriverManager.getConnection(postgresql + "&reWriteBatchedInserts=true");
        connection.setSchema(created("SCHEMA", connection));
        return connection;
    }

    /**
     * Opens an empty database in MariaDB.
     *
     * @return the connection; inserts in batches are sent as one
     * @throws SQLException if it cannot be opened
     */
    public Connection mariadb() throws SQLException {
        Connection connection = DriverManager.getConnection(mariadb + "&useBulkStmts=true");
        connection.setCatalog(created("DATABASE", connection));
        return connection;
    }

    private static String created(String kind, Connection connection) throws SQLException {
        String name = "tests_" + DATABASES.incrementAndGet();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE " + kind + " " + name);
        }
        return name;
    }

    /** Returns where the data are. */
    Path folder() {
        return folder;
    }

    /** Stops both servers and removes their data. */
    @Override
    public void close() {
        try {
            script("stop", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(String server, List<String> output) {
        return output.stream()
                .filter(line -> line.startsWith(server))
                .map(line -> line.substring(server.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + server + "in " + output));
    }

    private static List<String> script(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", databasesScript().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return output.lines().toList();
    }

    private static Path databasesScript() {
        try {
            return Path.of(DatabaseServers.class.getResource("/databases.sh").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
