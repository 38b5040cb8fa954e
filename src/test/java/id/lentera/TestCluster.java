package id.lentera;

import id.lentera.platform.PrivateCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One real PostGIS for the whole test run, in a temporary directory; every kind of test context has a database of its own in it. */
final class TestCluster {

    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private static PrivateCluster cluster;

    private TestCluster() {}

    private static synchronized PrivateCluster shared() {
        if (cluster == null) {
            try {
                Path home = Files.createTempDirectory("lentera-test");
                Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
                cluster = PrivateCluster.start(
                        home.resolve("postgres"),
                        FAST.entrySet().stream()
                                .map(e -> e.getKey() + "=" + e.getValue())
                                .toArray(String[]::new));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return cluster;
    }

    private static void remove(Path home) {
        cluster.close();
        try {
            new ProcessBuilder("rm", "-rf", home.toString()).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Creates an empty database copied from the prepared one (PostGIS is in it) and points the context at it. */
    private static void use(String database, ConfigurableApplicationContext context) {
        PrivateCluster shared = shared();
        try (var connection =
                        DriverManager.getConnection(shared.jdbcUrl("postgres"), shared.user(), shared.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + database + " TEMPLATE lentera");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        TestPropertyValues.of(
                        "spring.datasource.url=" + shared.jdbcUrl(database),
                        "spring.datasource.username=" + shared.user(),
                        "spring.datasource.password=" + shared.password())
                .applyTo(context);
    }

    /** For tests on an empty, migrated schema. */
    static final class Empty implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use("lentera_empty", context);
        }
    }

    /** For tests on the default scope of real data. */
    static final class Loaded implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use("lentera_loaded", context);
        }
    }
}
