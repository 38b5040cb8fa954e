package id.lentera;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Entry point: one process serves the pages, the HTTP interface and the tiles. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LenteraApplication {

    /** Starts the application; settings come from the environment or from command-line options. */
    public static void main(String[] args) {
        SpringApplication.run(LenteraApplication.class, args);
    }
}
