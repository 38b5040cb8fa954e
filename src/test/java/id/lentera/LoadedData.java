package id.lentera;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a random port with the default scope of real data, loaded once per run by the product's own first load. Tests
 * only read. Needs the two data packages under {@code lentera.packages} (default {@code data/packages}): without them the class is skipped
 * with a message, in CI it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(PackagesCondition.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "lentera.first-load=wait",
            "lentera.data-dir=target/test-data",
            "lentera.packages=${lentera.test-packages:data/packages}"
        })
@ContextConfiguration(initializers = TestCluster.Loaded.class)
public @interface LoadedData {}
