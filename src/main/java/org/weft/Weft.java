package org.weft;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Weft {

    /** Starts the service; {@code arguments} are Spring Boot's, such as {@code --server.port=8081}. */
    public static void main(String[] arguments) {
        SpringApplication.run(Weft.class, arguments);
    }
}
