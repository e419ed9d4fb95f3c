package vn.sotay.admin.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser of this machine; none is downloaded. Another one than the packaged is named by
/// `-Dsotay.browser.path` or `CHROMIUM_PATH`.
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    static final String MISSING = "no Chromium on this machine: apt-get install chromium, or set -Dsotay.browser.path";

    /// Milliseconds. Answers come at once, but a machine that builds something else as well may need
    /// longer.
    static final double PATIENCE = 20_000;

    private static final List<String> PACKAGED =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run");

    static Optional<Path> find() {
        Optional<String> named = Stream.of(System.getProperty("sotay.browser.path"), System.getenv("CHROMIUM_PATH"))
                .filter(Objects::nonNull)
                .findFirst();
        return named.map(Stream::of)
                .orElseGet(PACKAGED::stream)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean isRequired() {
        return "required".equals(System.getProperty("sotay.browser"));
    }

    static Chromium start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Path program = find().orElseThrow(() -> new IllegalStateException(MISSING));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    BrowserContext open(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
