package id.lentera.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where no database is configured, the application brings its own. */
@Configuration
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "never-a-value")
class PrivateDatabaseConfiguration {

    @Bean
    PrivateCluster privateCluster(@Value("${lentera.data-dir}") Path dataDirectory) {
        return PrivateCluster.start(dataDirectory.resolve("postgres"));
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(PrivateCluster cluster) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return cluster.user();
            }

            @Override
            public String getPassword() {
                return cluster.password();
            }

            @Override
            public String getJdbcUrl() {
                return cluster.jdbcUrl();
            }
        };
    }
}
