package id.lentera.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL cluster that belongs to one data directory: created on first use, started on a free loopback port, stopped on close.
 * A cluster left running by a killed application is stopped first, so that the write-ahead log recovers it to a consistent state.
 */
public final class PrivateCluster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateCluster.class);
    private static final String ADMIN = "lentera_admin";
    private static final String OWNER = "lentera";
    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final PostgresBinaries binaries;
    private final Path home;
    private final FileChannel lockChannel;
    private final FileLock lock;
    private final String password;
    private final int port;
    private final Process server;

    private PrivateCluster(Path home, List<String> settings) throws IOException, InterruptedException {
        this.binaries = PostgresBinaries.find();
        this.home = reachable(home.toAbsolutePath().normalize(), binaries);
        createHome();
        this.lockChannel =
                FileChannel.open(this.home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.lock = acquire(lockChannel, this.home);
        this.password = passwordFile("password");
        String adminPassword = passwordFile("admin-password");
        boolean fresh = !Files.isDirectory(cluster());
        if (fresh) {
            initialise(adminPassword);
        } else {
            stopLeftover();
        }
        this.port = freePort();
        this.server = launch(settings);
        awaitConnection(adminPassword);
        prepare(adminPassword);
    }

    /**
     * Creates the cluster when absent and starts it.
     *
     * @param home     directory of the cluster, its passwords and its log
     * @param settings further {@code name=value} server settings
     * @throws IllegalStateException with a sentence for the operator when it can't be done
     */
    public static PrivateCluster start(Path home, String... settings) {
        try {
            return new PrivateCluster(home, List.of(settings));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The private database in " + home + " cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting the private database", e);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl("lentera");
    }

    /** The address of another database of this cluster; tests use one each. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
    }

    public String user() {
        return OWNER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        LOG.info("Stopping the private database");
        try {
            stop(server.toHandle());
            lock.release();
            lockChannel.close();
        } catch (IOException e) {
            LOG.warn("Could not release the lock of {}", home, e);
        }
    }

    /** What a killed application leaves behind: the server runs on and nobody holds the lock. For tests. */
    void abandon() throws IOException {
        lock.release();
        lockChannel.close();
    }

    /** Root's own directories are often closed to others: then the cluster lives beside the system's other data. */
    private static Path reachable(Path home, PostgresBinaries binaries) throws IOException, InterruptedException {
        if (binaries.runAs().isEmpty()) {
            return home;
        }
        Path existing = home;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        Process probe = new ProcessBuilder(binaries.asUser("test", "-x", existing.toString())).start();
        if (probe.waitFor() == 0) {
            return home;
        }
        Path elsewhere =
                Path.of("/var/lib/lentera", Integer.toHexString(home.toString().hashCode()));
        LOG.warn(
                "User {} may not enter {}: the database is kept in {}",
                binaries.runAs().get(),
                existing,
                elsewhere);
        return elsewhere;
    }

    private Path cluster() {
        return home.resolve("cluster");
    }

    private void createHome() throws IOException {
        Files.createDirectories(home);
        if (binaries.runAs().isPresent()) {
            Files.setOwner(
                    home,
                    home.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(binaries.runAs().get()));
        }
    }

    private static FileLock acquire(FileChannel channel, Path home) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException _) {
            // held by this very process: same sentence as for another one
        }
        channel.close();
        throw new IllegalStateException("Another Lentera is running on the data directory " + home.getParent()
                + ". Stop it, or choose another directory with --data-dir.");
    }

    private String passwordFile(String name) throws IOException {
        Path file = home.resolve(name);
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path draft = home.resolve(name + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, HexFormat.of().formatHex(random));
            Files.move(draft, file);
        }
        return Files.readString(file).strip();
    }

    /** Works in a draft directory and renames it when complete: a kill in between leaves nothing that looks like a cluster. */
    private void initialise(String adminPassword) throws IOException, InterruptedException {
        LOG.info("Creating the private database in {}", home);
        Path draft = home.resolve("cluster.new");
        Path passwordDraft = home.resolve("initdb-password");
        binaries.run(List.of("rm", "-rf", draft.toString()), home);
        Files.writeString(passwordDraft, adminPassword);
        try {
            if (binaries.runAs().isPresent()) {
                Files.setOwner(passwordDraft, Files.getOwner(home));
            }
            Files.setPosixFilePermissions(passwordDraft, PosixFilePermissions.fromString("rw-------"));
            binaries.run(
                    binaries.command(
                            "initdb",
                            "--pgdata=" + draft,
                            "--username=" + ADMIN,
                            "--pwfile=" + passwordDraft,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C.UTF-8",
                            "--data-checksums"),
                    home);
            Files.move(draft, cluster());
        } finally {
            Files.deleteIfExists(passwordDraft);
        }
    }

    private void stopLeftover() throws IOException {
        Path pidFile = cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !lines.getFirst().strip().matches("\\d{1,9}")) {
            return;
        }
        Optional<ProcessHandle> leftover = ProcessHandle.of(
                        Long.parseLong(lines.getFirst().strip()))
                .filter(p -> p.info().command().map(c -> c.endsWith("postgres")).orElse(true))
                .filter(p -> lines.get(1).strip().equals(cluster().toString()));
        leftover.ifPresent(process -> {
            LOG.warn("A former run did not end cleanly: stopping its database first");
            stop(process);
        });
    }

    private static void stop(ProcessHandle postmaster) {
        try {
            // SIGINT asks PostgreSQL for a fast shutdown: sessions are ended and a checkpoint is written.
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .start()
                    .waitFor();
            postmaster.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("The database process " + postmaster.pid() + " does not stop", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process launch(List<String> settings) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=40",
                "shared_buffers=256MB",
                "work_mem=32MB",
                "maintenance_work_mem=256MB",
                "max_wal_size=2GB",
                "wal_compression=on",
                "random_page_cost=1.1",
                "jit=off",
                "timezone=UTC"));
        options.addAll(settings);
        List<String> arguments = new ArrayList<>(List.of("-D", cluster().toString()));
        options.forEach(option -> arguments.addAll(List.of("-c", option)));
        return new ProcessBuilder(binaries.command("postgres", arguments.toArray(String[]::new)))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("postgres.log").toFile()))
                .start();
    }

    private void awaitConnection(String adminPassword) throws InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try (Connection _ = DriverManager.getConnection(jdbcUrl("postgres"), ADMIN, adminPassword)) {
                return;
            } catch (SQLException e) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "The private database does not start; see " + home.resolve("postgres.log"), e);
                }
                Thread.sleep(50);
            }
        }
    }

    /** Role, database and extension; each step is skipped when a former start has done it. */
    private void prepare(String adminPassword) {
        try (Connection admin = DriverManager.getConnection(jdbcUrl("postgres"), ADMIN, adminPassword);
                Statement statement = admin.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + OWNER + "'")) {
                // The password is hexadecimal text that we generated: role statements take no parameters.
                statement.execute("CREATE ROLE " + OWNER + " LOGIN CREATEDB PASSWORD '" + password + "'");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = 'lentera'")) {
                statement.execute("CREATE DATABASE lentera OWNER " + OWNER);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The private database cannot be prepared: " + e.getMessage(), e);
        }
        try (Connection admin = DriverManager.getConnection(jdbcUrl("lentera"), ADMIN, adminPassword);
                Statement statement = admin.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS postgis");
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "PostGIS is not installed for this PostgreSQL (Debian: apt-get install postgresql-postgis): "
                            + e.getMessage(),
                    e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
