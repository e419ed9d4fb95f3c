package vn.sotay.search.extraction;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/// How the reading program is started beside this one.
///
/// @param java      the program `java`
/// @param launch    its arguments from the class path to the main class
/// @param tesseract the program that reads pictures; need not be there
public record ChildJvm(Path java, List<String> launch, String tesseract) {
    /// The main class of the reading program, which takes format, file, limits and the name of Tesseract.
    public static final String MAIN = "vn.sotay.search.extraction.child.ReadingMain";

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    public ChildJvm {
        launch = List.copyOf(launch);
    }

    /// The same `java` and the same classes as the running JVM, started from folders and jars or as one
    /// repackaged application.
    public static ChildJvm likeThisOne() {
        return of(Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path"));
    }

    static ChildJvm of(Path java, String classPath) {
        List<String> launch = isRepackaged(classPath)
                ? List.of("-cp", absolute(classPath), "-Dloader.main=" + MAIN, BOOT_LAUNCHER)
                : List.of("-cp", classPath, MAIN);
        return new ChildJvm(java, launch, "tesseract");
    }

    private static boolean isRepackaged(String classPath) {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) return false;
        try (JarFile jar = new JarFile(classPath)) {
            return jar.getEntry(BOOT_LAUNCHER.replace('.', '/') + ".class") != null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }
}
