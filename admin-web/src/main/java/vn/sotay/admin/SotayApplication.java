package vn.sotay.admin;

import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// Starts Sổ Tay. Parts of two features may bear the same name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class SotayApplication {
    public static void main(String[] arguments) {
        boolean command = Stream.of(arguments).anyMatch(argument -> argument.startsWith("--nap="));
        ConfigurableApplicationContext application =
                SpringApplication.run(SotayApplication.class, command ? besideOthers(arguments) : arguments);
        if (command) System.exit(SpringApplication.exit(application));
    }

    /// A command needs no door that people know, so it can run beside another node.
    private static String[] besideOthers(String[] arguments) {
        return Stream.concat(Stream.of("--server.port=0", "--server.address=127.0.0.1"), Stream.of(arguments))
                .toArray(String[]::new);
    }
}
