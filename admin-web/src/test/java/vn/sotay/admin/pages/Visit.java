package vn.sotay.admin.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sotay.admin.demo.DemoAccounts;

/// What one test opens in the browser, and everything the pages complained about meanwhile.
final class Visit implements AutoCloseable {
    private static final String WATCH = """
            document.addEventListener('securitypolicyviolation',
              event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
            addEventListener('click', event => { window.lastPress = event.timeStamp }, true);""";

    /// What Chromium itself writes when a test cuts the line.
    private static final String CUT = "net::ERR_";

    private final Chromium chromium;
    private final WholeApplication application;
    private final int port;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Visit(Chromium chromium, WholeApplication application) {
        this.chromium = chromium;
        this.application = application;
        this.port = application.port();
    }

    /// The chat of somebody who was never here.
    ChatWindow stranger(Screen screen) {
        return chat(context(screen.options()));
    }

    /// The chat of a member who is through with enrolment.
    ChatWindow member(Screen screen) {
        ChatWindow window = stranger(screen);
        window.enrol();
        return window;
    }

    /// Another tab of the same browser.
    ChatWindow tab(ChatWindow beside) {
        return chat(beside.page().context());
    }

    /// The same person in a browser of its own, whose line goes another way.
    ChatWindow over(Line line, ChatWindow beside) {
        String cookie = beside.page().context().storageState();
        ChatWindow over = chat(context(Screen.PHONE.options().setStorageState(cookie)), line.port());
        over.awaitMessages(beside.messages().count());
        return over;
    }

    Line line() {
        return Line.to(port);
    }

    /// Any other page.
    Page page(String path, Screen screen) {
        Page page = watched(context(screen.options()));
        page.navigate(url(path));
        return page;
    }

    /// The administration, for one of the demo accounts.
    Page administration(String login, Screen screen) {
        return administration(login, DemoAccounts.PASSWORD, screen);
    }

    Page administration(String login, String password, Screen screen) {
        Page page = page("/admin/sign-in", screen);
        page.fill("#login", login);
        page.fill("#password", password);
        page.press("#password", "Enter");
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    ConfigurableApplicationContext application() {
        return application.context();
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /// Errors in the console, exceptions, dialogs and breaches of the content security policy.
    List<String> faults() {
        return List.copyOf(faults);
    }

    private ChatWindow chat(BrowserContext context) {
        return chat(context, port);
    }

    private ChatWindow chat(BrowserContext context, int to) {
        Page page = watched(context);
        page.navigate("http://localhost:" + to + "/chat");
        return new ChatWindow(page);
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = chromium.open(options);
        context.setDefaultTimeout(Chromium.PATIENCE);
        context.addInitScript(WATCH);
        contexts.add(context);
        return context;
    }

    private Page watched(BrowserContext context) {
        Page page = context.newPage();
        page.onPageError(faults::add);
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (isFault(message)) faults.add(message.text());
        });
        return page;
    }

    /// That the page itself is an error page is no fault of it.
    private static boolean isFault(ConsoleMessage message) {
        boolean ownStatus = message.location().startsWith(message.page().url() + ":");
        return message.type().equals("error") && !message.text().contains(CUT) && !ownStatus;
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
