package vn.sotay.admin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Takes a picture of a page in light and dark and asks whether everybody can read it.
final class Looks {
    private static final Path PICTURES = Path.of("target", "screenshots", "administration");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Looks() {}

    static void at(Page page, String name, Screen screen) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            String picture =
                    String.join("-", name, screen.name(), scheme.name()).toLowerCase(Locale.ROOT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(picture + ".png"))
                    .setFullPage(true));
            assertThat(new AxeBuilder(page)
                            .withTags(RULES)
                            .setLegacyMode(true)
                            .analyze()
                            .getViolations())
                    .as(picture)
                    .isEmpty();
        }
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits the width")
                .isTrue();
    }
}
