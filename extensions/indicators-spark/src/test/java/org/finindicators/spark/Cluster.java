/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.SparkSession;

/**
 * A cluster of processes on this machine: a Master and Workers of one core each, from the jars of the class path. They
 * end with {@link #close()}.
 */
final class Cluster implements AutoCloseable {
    private static final long PATIENCE = 60_000;
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://[\\d.]+:\\d+)");
    private static final Pattern REGISTERED = Pattern.compile("Successfully registered with master");

    private final Path home;
    private final List<Process> processes = new ArrayList<>();
    private final String url;
    private final String memory;

    /**
     * Starts a cluster, and waits for it.
     *
     * @param memory what each worker may take, 512m for instance
     */
    Cluster(int workers, String memory) {
        this.memory = memory;
        try {
            home = Files.createTempDirectory("finindicators-spark");
            Files.createDirectory(home.resolve("jars"));
            for (Path jar : classPath(true)) {
                // jars of one name from different folders are told apart
                Path link = home.resolve("jars").resolve(Math.abs(jar.hashCode()) + "-" + jar.getFileName());
                Files.createSymbolicLink(link, jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            url = start(
                    "master", MASTER, "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0");
            for (int i = 1; i <= workers; i++) {
                String folder = home.resolve("work" + i).toString();
                start(
                        "worker" + i,
                        REGISTERED,
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        "127.0.0.1",
                        "--cores",
                        "1",
                        "--memory",
                        memory,
                        "--work-dir",
                        folder,
                        url);
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            close();
            throw new IllegalStateException("the cluster did not start", e);
        }
    }

    /** What all sessions of tests have: no page, few parts, nothing open to the network. */
    static SparkSession.Builder builder(String master) {
        return SparkSession.builder()
                .master(master)
                .appName("finindicators")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC");
    }

    private static List<Path> classPath(boolean isJars) {
        return Stream.of(System.getProperty("java.class.path").split(":"))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(path -> Files.isRegularFile(path) == isJars && Files.exists(path))
                .distinct()
                .toList();
    }

    /** Starts a process, and returns what its log says once it is there. */
    private String start(String name, Pattern ready, String main, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-cp", home.resolve("jars") + "/*", main));
        command.addAll(List.of(args));
        Path log = home.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_MASTER_WEBUI_PORT", "0");
        builder.environment().put("SPARK_WORKER_WEBUI_PORT", "0");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        processes.add(process);
        for (long waited = 0; waited < PATIENCE && process.isAlive(); waited += 100) {
            Matcher found = ready.matcher(Files.readString(log));
            if (found.find()) {
                return found.group(found.groupCount());
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException(name + " did not start: " + Files.readString(log));
    }

    /** Opens a session on the cluster; the folders of the class path are on this machine, where the workers are. */
    SparkSession session() {
        return builder(url)
                .config("spark.executor.memory", memory)
                .config("spark.executor.cores", "1")
                .config(
                        "spark.executor.extraClassPath",
                        classPath(false).stream().map(Path::toString).collect(Collectors.joining(":")))
                .getOrCreate();
    }

    /** Kills a worker and all that runs on it, as a machine ends that loses its power. */
    void kill(int worker) {
        destroy(processes.get(worker));
    }

    private static void destroy(Process process) {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        processes.forEach(Cluster::destroy);
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // a process that is ending still writes; the folder is a temporary one
        }
    }
}
