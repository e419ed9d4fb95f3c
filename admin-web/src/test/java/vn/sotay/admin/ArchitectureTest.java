package vn.sotay.admin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/// The rules of this module as allow-lists: what a package may use of ours, and who may speak to the
/// database.
class ArchitectureTest {
    private static final String ADMIN = "vn.sotay.admin";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ADMIN);

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ADMIN + ".planted");

    private static final List<String> CORE = List.of(
            "conversation..",
            "enrolment..",
            "documents..",
            "language..",
            "organisation..",
            "personaldata..",
            "publishing..",
            "feedback..",
            "directives..");

    /// What each package may use of ours besides itself and the core.
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("", List.of()),
            Map.entry("access", List.of()),
            Map.entry(
                    "accounts",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.security",
                            "admin.security.secrets",
                            "admin.storage.accounts",
                            "admin.storage.setup")),
            Map.entry("audit", List.of("admin.access")),
            Map.entry("channels", List.of("admin.access", "admin.jobs", "channels")),
            Map.entry("demo", List.of()),
            Map.entry(
                    "intake",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.intake.draft",
                            "admin.jobs",
                            "admin.storage.intake",
                            "admin.storage.library.changes",
                            "admin.storage.originals",
                            "search.extraction")),
            Map.entry("intake.draft", List.of()),
            Map.entry("jobs", List.of("admin.storage.conversation")),
            Map.entry("observability", List.of("admin.jobs")),
            Map.entry("pages", List.of("admin.storage.originals")),
            Map.entry(
                    "pages.account",
                    List.of(
                            "admin.access",
                            "admin.accounts",
                            "admin.security",
                            "admin.security.secrets",
                            "admin.storage.accounts")),
            Map.entry(
                    "pages.accounts",
                    List.of(
                            "admin.access",
                            "admin.accounts",
                            "admin.pages.account",
                            "admin.security",
                            "admin.storage.accounts")),
            Map.entry(
                    "pages.audit", List.of("admin.access", "admin.audit", "admin.spreadsheet", "admin.storage.audit")),
            Map.entry(
                    "pages.channels",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.channels",
                            "admin.jobs",
                            "admin.storage.channels",
                            "channels",
                            "channels.zalo..")),
            Map.entry(
                    "pages.chat",
                    List.of(
                            "admin.access",
                            "admin.jobs",
                            "admin.pages",
                            "admin.storage.handout",
                            "admin.webhooks",
                            "channels.webchat")),
            Map.entry(
                    "pages.data",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.spreadsheet",
                            "admin.storage.members",
                            "admin.storage.personaldata")),
            Map.entry(
                    "pages.figures",
                    List.of("admin.access", "admin.audit", "admin.spreadsheet", "admin.storage.figures")),
            Map.entry("pages.handout", List.of("admin.access", "admin.pages", "admin.storage.handout")),
            Map.entry(
                    "pages.library",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.pages",
                            "admin.spreadsheet",
                            "admin.storage.documents",
                            "admin.storage.library",
                            "admin.storage.originals")),
            Map.entry(
                    "pages.library.changes",
                    List.of(
                            "admin.access",
                            "admin.pages",
                            "admin.pages.library",
                            "admin.storage.audit",
                            "admin.storage.documents",
                            "admin.storage.library",
                            "admin.storage.library.changes",
                            "admin.storage.originals")),
            Map.entry(
                    "pages.intake",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.intake",
                            "admin.intake.draft",
                            "admin.pages",
                            "admin.storage.intake",
                            "admin.storage.library",
                            "admin.storage.originals")),
            Map.entry(
                    "pages.linking",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.printing",
                            "admin.spreadsheet",
                            "admin.storage.figures",
                            "admin.storage.linking",
                            "admin.storage.members")),
            Map.entry(
                    "pages.members",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.spreadsheet",
                            "admin.storage.audit",
                            "admin.storage.members",
                            "admin.storage.members.changes")),
            Map.entry("pages.questions", List.of("admin.access", "admin.storage.questions", "search")),
            Map.entry(
                    "pages.roster",
                    List.of(
                            "admin.access",
                            "admin.roster",
                            "admin.spreadsheet",
                            "admin.spreadsheet.reading",
                            "admin.storage.roster")),
            Map.entry(
                    "pages.setup",
                    List.of(
                            "admin.access",
                            "admin.accounts",
                            "admin.audit",
                            "admin.pages.account",
                            "admin.pages.accounts",
                            "admin.security",
                            "admin.security.secrets",
                            "admin.storage.setup")),
            Map.entry("pages.shell", List.of("admin.access", "admin.storage.channels")),
            Map.entry(
                    "pages.signin",
                    List.of(
                            "admin.access",
                            "admin.accounts",
                            "admin.demo",
                            "admin.pages.account",
                            "admin.security",
                            "admin.security.secrets",
                            "admin.storage.accounts")),
            Map.entry(
                    "pages.units",
                    List.of("admin.access", "admin.audit", "admin.spreadsheet", "admin.storage.organisation")),
            Map.entry(
                    "pages.publishing",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.pages.account",
                            "admin.pages.library",
                            "admin.spreadsheet",
                            "admin.storage.library",
                            "admin.storage.organisation",
                            "admin.storage.originals",
                            "admin.storage.publishing")),
            Map.entry(
                    "pages.directives",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.pages.account",
                            "admin.pages.library",
                            "admin.spreadsheet",
                            "admin.storage.directives",
                            "admin.storage.documents",
                            "admin.storage.library",
                            "admin.storage.organisation")),
            Map.entry(
                    "pages.feedback",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.pages.account",
                            "admin.storage.feedback",
                            "admin.storage.questions")),
            Map.entry("printing", List.of()),
            Map.entry(
                    "roster",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.spreadsheet.reading",
                            "admin.storage.originals",
                            "admin.storage.roster")),
            Map.entry("security", List.of("admin.access", "admin.audit", "admin.security.secrets")),
            Map.entry("security.secrets", List.of()),
            Map.entry("spreadsheet", List.of()),
            Map.entry("spreadsheet.reading", List.of()),
            Map.entry("storage.accounts", List.of("admin.access", "admin.security", "admin.security.secrets")),
            Map.entry("storage.audit", List.of("admin.access", "admin.audit")),
            Map.entry(
                    "storage.channels",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.channels",
                            "admin.security.secrets",
                            "channels",
                            "channels.telegram",
                            "channels.zalo..")),
            Map.entry("storage.chat", List.of("channels.webchat")),
            Map.entry("storage.conversation", List.of("admin.storage.organisation")),
            Map.entry("storage.documents", List.of()),
            Map.entry("storage.enrolment", List.of("admin.storage.organisation")),
            Map.entry("storage.figures", List.of()),
            Map.entry("storage.library", List.of("admin.access", "admin.audit", "admin.storage.documents")),
            Map.entry(
                    "storage.library.changes",
                    List.of(
                            "admin.access",
                            "admin.audit",
                            "admin.storage.documents",
                            "admin.storage.library",
                            "admin.storage.originals")),
            Map.entry("storage.handout", List.of("admin.storage.originals", "channels")),
            Map.entry("storage.intake", List.of("admin.access", "admin.intake.draft", "admin.storage.originals")),
            Map.entry("storage.linking", List.of("admin.access")),
            Map.entry("storage.members", List.of("admin.access", "admin.audit")),
            Map.entry("storage.members.changes", List.of("admin.access", "admin.audit", "admin.storage.members")),
            Map.entry("storage.organisation", List.of("admin.access", "admin.audit")),
            Map.entry("storage.originals", List.of("channels")),
            Map.entry("storage.personaldata", List.of("admin.access", "admin.audit")),
            Map.entry("storage.publishing", List.of("admin.access", "admin.audit", "admin.storage.conversation")),
            Map.entry("storage.reading", List.of()),
            Map.entry("storage.directives", List.of("admin.access")),
            Map.entry("storage.feedback", List.of("admin.access", "admin.audit")),
            Map.entry("storage.questions", List.of("admin.access", "admin.audit")),
            Map.entry("storage.roster", List.of("admin.access", "admin.audit")),
            Map.entry("storage.setup", List.of("admin.access", "admin.security.secrets")),
            Map.entry("webhooks", List.of("admin.access", "admin.channels", "channels")),
            Map.entry("wiring", List.of("admin..", "channels..", "search..")),
            Map.entry("wiring.administration", List.of("admin..", "channels..")),
            Map.entry("wiring.channels", List.of("admin..", "channels..")),
            Map.entry("wiring.embedded", List.of()),
            Map.entry("wiring.intake", List.of("admin..", "search.extraction"))));

    /// May speak SQL; everything else goes through a port.
    private static final Set<String> SPEAK_SQL = Set.of(ADMIN + ".storage..", ADMIN + ".wiring..");

    private static final Set<String> SPEAK_A_LITTLE_SQL = Set.of("Lag", "HealthParts", "DemoHandbook", "DemoAccounts");

    /// The edges where a failure of anything is caught, so that one turn, message or round takes no other
    /// down with it.
    private static final Set<String> CATCH_ALL = Set.of("Inbox", "SendOne", "Arrivals", "Loop");

    private static final Pattern CATCHES_ALL =
            Pattern.compile("catch \\((?:final )?(?:\\w+ \\| )*(?:Exception|RuntimeException|Throwable|Error)\\b");

    @Test
    void everyPackageUsesOnlyWhatItMay() {
        MAY_USE.forEach((name, others) -> mayUseOnly(name, others).check(MAIN));
    }

    @Test
    void everyPackageHasItsRule() {
        Set<String> packages = new TreeSet<>();
        MAIN.forEach(type -> packages.add(type.getPackageName()));

        assertThat(MAY_USE.keySet().stream().map(ArchitectureTest::full)).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void onlyStorageSpeaksSql() {
        sqlStaysInStorage().check(MAIN);
    }

    @Test
    void partsAreCalledAndNotToldByEvents() {
        noEvents().check(MAIN);
        noListeners().check(MAIN);
    }

    @Test
    void whatAPartNeedsIsGivenToItsConstructor() {
        noInjectedFields().check(MAIN);
    }

    @Test
    void namesSayWhatAThingIs() {
        speakingNames().check(MAIN);
    }

    @Test
    void everyPackageIsNullMarkedAndExplained() {
        List<JavaPackage> packages = MAY_USE.keySet().stream()
                .map(name -> MAIN.getPackage(full(name)))
                .toList();

        assertThat(packages)
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as("package-info of " + one.getName())
                        .isTrue());
    }

    @Test
    void everythingIsCaughtAtTheEdgesOnly() throws IOException {
        Path modules = Path.of("").toAbsolutePath().resolveSibling("");
        Set<String> catching = new TreeSet<>();
        for (String module : List.of("admin-web", "bot-core", "channel-adapters", "search-index"))
            catching.addAll(catchingAll(modules.resolve(module).resolve("src/main/java")));

        assertThat(catching).containsExactlyInAnyOrderElementsOf(CATCH_ALL);
    }

    @Test
    void theRulesCanFail() throws IOException {
        assertFails(mayUseOnly("planted", List.of()));
        assertFails(sqlStaysInStorage());
        assertFails(noEvents());
        assertFails(noListeners());
        assertFails(noInjectedFields());
        assertFails(speakingNames());
        assertThat(catchingAll(Path.of("src/test/java/vn/sotay/admin/planted"))).containsExactly("PlantedManager");
    }

    private static void assertFails(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
    }

    private static Set<String> catchingAll(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> CATCHES_ALL.matcher(text(file)).find())
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String full(String name) {
        return name.isEmpty() ? ADMIN : ADMIN + "." + name;
    }

    private static ArchRule mayUseOnly(String name, List<String> others) {
        List<String> ours = new ArrayList<>(CORE);
        ours.addAll(others);
        String[] allowed = Stream.concat(Stream.of(full(name)), ours.stream().map(one -> "vn.sotay." + one))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(full(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackage("vn.sotay..")));
    }

    private static ArchRule sqlStaysInStorage() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(SPEAK_SQL.toArray(String[]::new))
                .and()
                .haveNameNotMatching(".*\\.(" + String.join("|", SPEAK_A_LITTLE_SQL) + ")")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");
    }

    private static ArchRule noEvents() {
        return noClasses().should().dependOnClassesThat().belongToAnyOf(ApplicationEventPublisher.class);
    }

    private static ArchRule noListeners() {
        return noMethods().should().beAnnotatedWith(EventListener.class).allowEmptyShould(true);
    }

    private static ArchRule noInjectedFields() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource");
    }

    private static ArchRule speakingNames() {
        return classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|Service)(\\$.*)?");
    }
}
