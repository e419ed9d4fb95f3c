package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/// The web chat as a person sees it. Whatever is asked for is waited for.
record ChatWindow(Page page) {
    private static final Pattern FROM_BOT = Pattern.compile("\\bfrom-bot\\b");
    private static final int ENOUGH_TABS = 60;

    void enrol() {
        say("Xin chào");
        awaitReply("Đồng chí có đồng ý không?");
        say("Đồng ý");
        awaitReply("Mời đồng chí gửi mã liên kết");
        say("DEMO");
        awaitReply("Đồng chí cần việc gì?");
    }

    void say(String words) {
        Locator composer = composer();
        composer.fill(words);
        composer.press("Enter");
    }

    /// Says it and waits for the answer.
    void ask(String words) {
        int before = said().count();
        say(words);
        awaitAnswer(before + 1);
    }

    /// Presses the newest button of this name and waits for the answer.
    void choose(String label) {
        int before = said().count();
        press(choice(label));
        awaitAnswer(before + 1);
    }

    /// Fingers need a moment from one button to the next; what comes sooner is the second half of a double
    /// press.
    void press(Locator button) {
        button.waitFor();
        page.waitForFunction("() => performance.now() - (window.lastPress ?? -1000) > 500");
        button.click();
    }

    /// Goes on with the Tab key until this is reached, and presses Enter.
    void pressByKeyboard(String label) {
        for (int tabs = 0; tabs < ENOUGH_TABS && !focused().endsWith(label); tabs++)
            page.keyboard().press("Tab");
        page.waitForFunction("() => performance.now() - (window.lastPress ?? -1000) > 500");
        page.keyboard().press("Enter");
    }

    private String focused() {
        return (String) page.evaluate("() => document.activeElement.textContent.trim()");
    }

    void typeByKeyboard(String words) {
        page.keyboard().type(words);
        page.keyboard().press("Enter");
    }

    void awaitReply(String part) {
        assertThat(messages().last()).containsText(part);
    }

    private void awaitAnswer(int said) {
        assertThat(said()).hasCount(said);
        assertThat(messages().last()).hasClass(FROM_BOT);
    }

    void awaitMessages(int count) {
        assertThat(messages()).hasCount(count);
        assertThat(page.locator(".is-pending")).hasCount(0);
    }

    Locator composer() {
        return page.getByLabel("Soạn tin nhắn");
    }

    Locator choice(String label) {
        return page.locator(".choice")
                .filter(new Locator.FilterOptions().setHasText(label))
                .last();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator banner() {
        return page.locator("#banner");
    }

    Locator messages() {
        return page.locator(".message");
    }

    /// What this person said and the server has taken.
    private Locator said() {
        return page.locator(".from-me:not(.is-pending)");
    }

    /// Buttons under the last message.
    List<String> choices() {
        return messages().last().locator(".choice-label").allInnerTexts();
    }

    /// The newest excerpt.
    Card card() {
        Locator card = page.locator(".excerpt").last();
        return new Card(
                card.locator(".excerpt-title").innerText(),
                card.locator(".excerpt-path").innerText(),
                card.locator(".excerpt-text").innerText(),
                card.locator(".excerpt-footer").innerText());
    }

    record Card(String title, String path, String text, String source) {}

    /// Every message in order, without its hour: `— ` before one's own words, `» ` before the answers.
    List<String> transcript() {
        List<?> lines = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('.message')].map(message =>
                  (message.classList.contains('from-me') ? '— ' : '» ')
                    + [...message.querySelectorAll('[class^="excerpt-"][dir], .text, .choice-label')]
                      .map(part => part.innerText).join(' | '))""");
        return lines.stream().map(String::valueOf).toList();
    }

    boolean fitsTheWidth() {
        return (Boolean) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth
                  && [...document.querySelectorAll('.header *, .composer *, #log *')].every(part => {
                       const { left, right } = part.getBoundingClientRect();
                       return (left >= -0.5 && right <= innerWidth + 0.5) || part.closest('.visually-hidden');
                     })""");
    }
}
