package id.lentera;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ApplicationStartDatabaseTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_empty_database_is_migrated_to_the_schema_of_every_feature() {
        assertThat(jdbc.sql("SELECT count(*) FROM flyway_schema_history WHERE NOT success")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                        .query(String.class)
                        .list())
                .contains(
                        "source",
                        "batch",
                        "finding",
                        "area",
                        "boundary",
                        "tile",
                        "indicator",
                        "observation",
                        "programme",
                        "app_user");
    }
}
