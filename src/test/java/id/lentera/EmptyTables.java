package id.lentera;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties every table of the schema before a test class, so that classes don't see each other's rows. */
class EmptyTables implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext context) {
        JdbcClient jdbc = JdbcClient.create(context.getApplicationContext().getBean(DataSource.class));
        List<String> tables = jdbc.sql("""
                SELECT quote_ident(table_name) FROM information_schema.tables
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                  AND table_name NOT IN ('flyway_schema_history', 'spatial_ref_sys')
                """).query(String.class).list();
        jdbc.sql("TRUNCATE " + String.join(", ", tables) + " RESTART IDENTITY CASCADE")
                .update();
    }
}
