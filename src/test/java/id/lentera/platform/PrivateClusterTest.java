package id.lentera.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drives a real PostgreSQL; needs its server programs on the system. */
@Tag("database")
class PrivateClusterTest {

    private Path home;

    @BeforeEach
    void createHome() throws IOException {
        home = Files.createTempDirectory("lentera-cluster");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void removeHome() throws IOException, InterruptedException {
        new ProcessBuilder("rm", "-rf", home.toString()).start().waitFor();
    }

    @Test
    void what_was_written_is_there_on_the_next_start() throws SQLException {
        try (PrivateCluster cluster = PrivateCluster.start(home.resolve("pg"))) {
            execute(cluster, "CREATE TABLE kept (n int)");
            execute(cluster, "INSERT INTO kept VALUES (7)");
        }
        try (PrivateCluster cluster = PrivateCluster.start(home.resolve("pg"))) {
            assertThat(number(cluster, "SELECT n FROM kept")).isEqualTo(7);
        }
    }

    @Test
    void the_application_role_is_no_superuser_and_postgis_is_there() throws SQLException {
        try (PrivateCluster cluster = PrivateCluster.start(home.resolve("pg"))) {
            assertThat(number(cluster, "SELECT rolsuper::int FROM pg_roles WHERE rolname = current_user"))
                    .isZero();
            assertThat(number(cluster, "SELECT (postgis_lib_version() >= '3.3')::int"))
                    .isOne();
            assertThat(number(cluster, "SELECT (current_setting('fsync') = 'on')::int"))
                    .isOne();
        }
    }

    @Test
    void a_second_start_on_the_same_directory_says_who_holds_it() {
        try (PrivateCluster _ = PrivateCluster.start(home.resolve("pg"))) {
            assertThatThrownBy(() -> PrivateCluster.start(home.resolve("pg")))
                    .hasMessageContaining("Another Lentera is running");
        }
    }

    @Test
    void a_database_left_running_by_a_killed_application_is_taken_over() throws Exception {
        PrivateCluster first = PrivateCluster.start(home.resolve("pg"));
        execute(first, "CREATE TABLE kept (n int)");
        execute(first, "INSERT INTO kept VALUES (7)");
        first.abandon();
        try (PrivateCluster second = PrivateCluster.start(home.resolve("pg"))) {
            assertThat(number(second, "SELECT n FROM kept")).isEqualTo(7);
        }
    }

    @Test
    void a_creation_that_was_cut_off_is_started_anew() throws Exception {
        Files.createDirectories(home.resolve("pg/cluster.new/base"));
        try (PrivateCluster cluster = PrivateCluster.start(home.resolve("pg"))) {
            assertThat(number(cluster, "SELECT 1")).isOne();
        }
    }

    private static void execute(PrivateCluster cluster, String sql) throws SQLException {
        try (Connection connection = connect(cluster)) {
            connection.createStatement().execute(sql);
        }
    }

    private static int number(PrivateCluster cluster, String sql) throws SQLException {
        try (Connection connection = connect(cluster);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(PrivateCluster cluster) throws SQLException {
        return DriverManager.getConnection(cluster.jdbcUrl(), cluster.user(), cluster.password());
    }
}
