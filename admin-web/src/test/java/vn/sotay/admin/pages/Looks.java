package vn.sotay.admin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a picture of a page and asks whether everybody can read it.
final class Looks {
    private static final Path PICTURES = Path.of("target", "screenshots", "administration");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Looks() {}

    /// In light and dark nothing is wrong.
    static void at(Page page, String name, Screen screen) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            assertThat(faults(page, name, screen, scheme)).isEmpty();
    }

    /// What axe finds, and whether something is wider than the screen.
    static List<String> faults(Page page, String name, Screen screen, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        String picture = String.join("-", name, screen.name(), scheme.name()).toLowerCase(Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(picture + ".png"))
                .setFullPage(true));
        List<String> faults = new ArrayList<>();
        new AxeBuilder(page)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> faults.add(picture + ": " + rule.getId() + " "
                        + rule.getNodes().getFirst().getHtml()));
        if (!(Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
            faults.add(picture + ": wider than the screen");
        return faults;
    }
}
