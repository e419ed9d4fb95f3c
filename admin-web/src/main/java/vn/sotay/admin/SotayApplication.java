package vn.sotay.admin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts Sổ Tay.
@SpringBootApplication
@ConfigurationPropertiesScan
public class SotayApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(SotayApplication.class, arguments);
    }
}
