package org.heraldui.demo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the demo. */
@SpringBootApplication
public class Application {
    /**
     * Starts the demo on port 8080, or on the one that {@code --server.port} names.
     *
     * @param args arguments for Spring Boot
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
