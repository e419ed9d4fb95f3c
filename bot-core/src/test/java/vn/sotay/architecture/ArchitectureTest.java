package vn.sotay.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The rules of the design as allow-lists: what a package may use, and nothing else.
class ArchitectureTest {
    private static final String[] OUTSIDE = {"java..", "org.slf4j..", "org.jspecify.."};

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.sotay");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("vn.sotay.planted");

    /// What each package may use besides itself, the JDK, slf4j and jspecify.
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("vn.sotay.language", List.of()),
            Map.entry("vn.sotay.organisation", List.of("vn.sotay.language")),
            Map.entry("vn.sotay.organisation.access", List.of()),
            Map.entry("vn.sotay.organisation.membership", List.of("vn.sotay.language", "vn.sotay.organisation")),
            Map.entry("vn.sotay.organisation.tree", List.of("vn.sotay.language", "vn.sotay.organisation")),
            Map.entry("vn.sotay.conversation", List.of("vn.sotay.language", "vn.sotay.organisation")),
            Map.entry("vn.sotay.conversation.lane", List.of("vn.sotay.conversation")),
            Map.entry("vn.sotay.conversation.contact", List.of("vn.sotay.conversation")),
            Map.entry(
                    "vn.sotay.conversation.outbox",
                    List.of("vn.sotay.conversation", "vn.sotay.conversation.contact", "vn.sotay.conversation.lane")),
            Map.entry(
                    "vn.sotay.conversation.inbox",
                    List.of(
                            "vn.sotay.conversation",
                            "vn.sotay.conversation.contact",
                            "vn.sotay.conversation.lane",
                            "vn.sotay.conversation.outbox")),
            Map.entry(
                    "vn.sotay.enrolment",
                    List.of(
                            "vn.sotay.conversation",
                            "vn.sotay.language",
                            "vn.sotay.organisation",
                            "vn.sotay.organisation.membership")),
            Map.entry(
                    "vn.sotay.enrolment.preference",
                    List.of(
                            "vn.sotay.conversation",
                            "vn.sotay.conversation.contact",
                            "vn.sotay.language",
                            "vn.sotay.organisation")),
            Map.entry(
                    "vn.sotay.documents",
                    List.of("vn.sotay.conversation", "vn.sotay.language", "vn.sotay.organisation")),
            Map.entry(
                    "vn.sotay.documents.lookup",
                    List.of(
                            "vn.sotay.conversation",
                            "vn.sotay.conversation.contact",
                            "vn.sotay.documents",
                            "vn.sotay.documents.handout",
                            "vn.sotay.documents.reading",
                            "vn.sotay.language",
                            "vn.sotay.organisation")),
            Map.entry(
                    "vn.sotay.documents.reading",
                    List.of(
                            "vn.sotay.conversation",
                            "vn.sotay.conversation.contact",
                            "vn.sotay.documents",
                            "vn.sotay.documents.handout",
                            "vn.sotay.language",
                            "vn.sotay.organisation")),
            Map.entry(
                    "vn.sotay.documents.handout",
                    List.of("vn.sotay.conversation", "vn.sotay.conversation.contact", "vn.sotay.documents")),
            Map.entry("vn.sotay.documents.validity", List.of("vn.sotay.documents", "vn.sotay.language")),
            Map.entry("vn.sotay.documents.recognition", List.of("vn.sotay.documents", "vn.sotay.language")),
            Map.entry(
                    "vn.sotay.documents.recognition.reading",
                    List.of(
                            "vn.sotay.documents",
                            "vn.sotay.documents.recognition",
                            "vn.sotay.documents.structure",
                            "vn.sotay.language")),
            Map.entry(
                    "vn.sotay.personaldata",
                    List.of(
                            "vn.sotay.conversation",
                            "vn.sotay.conversation.contact",
                            "vn.sotay.conversation.outbox",
                            "vn.sotay.enrolment",
                            "vn.sotay.enrolment.preference",
                            "vn.sotay.language",
                            "vn.sotay.organisation",
                            "vn.sotay.organisation.access")),
            Map.entry(
                    "vn.sotay.organisation.roster",
                    List.of("vn.sotay.language", "vn.sotay.organisation", "vn.sotay.organisation.roster..")),
            Map.entry(
                    "vn.sotay.organisation.roster.check",
                    List.of("vn.sotay.language", "vn.sotay.organisation", "vn.sotay.organisation.roster")),
            Map.entry(
                    "vn.sotay.organisation.roster.heading",
                    List.of("vn.sotay.language", "vn.sotay.organisation", "vn.sotay.organisation.roster")),
            Map.entry("vn.sotay.organisation.rules", List.of("vn.sotay.organisation")),
            Map.entry(
                    "vn.sotay.directives",
                    List.of(
                            "vn.sotay.conversation",
                            "vn.sotay.documents",
                            "vn.sotay.language",
                            "vn.sotay.organisation")),
            Map.entry(
                    "vn.sotay.feedback",
                    List.of(
                            "vn.sotay.conversation",
                            "vn.sotay.conversation.contact",
                            "vn.sotay.documents",
                            "vn.sotay.language",
                            "vn.sotay.organisation")),
            Map.entry(
                    "vn.sotay.publishing",
                    List.of("vn.sotay.conversation", "vn.sotay.language", "vn.sotay.organisation")),
            Map.entry(
                    "vn.sotay.publishing.delivery",
                    List.of(
                            "vn.sotay.conversation",
                            "vn.sotay.conversation.contact",
                            "vn.sotay.conversation.inbox",
                            "vn.sotay.conversation.outbox",
                            "vn.sotay.enrolment.preference",
                            "vn.sotay.language",
                            "vn.sotay.organisation",
                            "vn.sotay.publishing")),
            Map.entry(
                    "vn.sotay.documents.release",
                    List.of(
                            "vn.sotay.conversation",
                            "vn.sotay.documents",
                            "vn.sotay.documents.reading",
                            "vn.sotay.publishing")),
            Map.entry("vn.sotay.documents.structure", List.of("vn.sotay.documents", "vn.sotay.language"))));

    @Test
    void everyPackageUsesOnlyWhatItMay() {
        MAY_USE.forEach((name, others) -> mayUseOnly(name, others).check(MAIN));
    }

    @Test
    void everyPackageHasItsRule() {
        Set<String> packages = new HashSet<>();
        MAIN.forEach(type -> packages.add(type.getPackageName()));

        assertThat(MAY_USE.keySet()).isEqualTo(packages);
    }

    @Test
    void theCoreIsPlainJava() {
        plainJava().check(MAIN);
    }

    @Test
    void nobodyReadsAClockOfTheirOwn() {
        noOwnClock().check(MAIN);
    }

    @Test
    void namesSayWhatAThingIs() {
        speakingNames().check(MAIN);
    }

    @Test
    void everyPackageIsNullMarkedAndExplained() {
        List<JavaPackage> packages = new ArrayList<>();
        for (String name : MAY_USE.keySet()) packages.add(MAIN.getPackage(name));

        assertThat(packages)
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as("package-info of " + one.getName())
                        .isTrue());
    }

    @Test
    void theRulesCanFail() {
        assertFails(mayUseOnly("vn.sotay.planted", List.of()));
        assertFails(plainJava());
        assertFails(noOwnClock());
        assertFails(speakingNames());
    }

    private static void assertFails(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
    }

    private static ArchRule mayUseOnly(String name, List<String> others) {
        List<String> allowed = new ArrayList<>(List.of(OUTSIDE));
        allowed.add(name);
        allowed.addAll(others);
        return classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }

    private static ArchRule plainJava() {
        List<String> allowed = new ArrayList<>(List.of(OUTSIDE));
        allowed.add("vn.sotay..");
        return classes().should().onlyDependOnClassesThat().resideInAnyPackage(allowed.toArray(String[]::new));
    }

    private static ArchRule noOwnClock() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private static ArchRule speakingNames() {
        return classes()
                .that(not(resideInAPackage("java..")))
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|Service)");
    }
}
