package org.pledgekeeper;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application: pledges, the actions that keep them, and the reports about both. */
@SpringBootApplication
public class Pledgekeeper {

    public static void main(String[] args) {
        SpringApplication.run(Pledgekeeper.class, args);
    }
}
