package org.weft;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.weft.cli.Commands;

/** Starts the service, or does one command. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Weft {

    /**
     * Does the command that {@code arguments} begin with, such as {@code gaps}; else starts the service, for which they are
     * Spring Boot's, such as {@code --server.port=8081}.
     */
    public static void main(String[] arguments) {
        if (Commands.isNamed(arguments)) {
            System.exit(Commands.run(Weft.class, arguments));
        }
        SpringApplication.run(Weft.class, arguments);
    }
}
