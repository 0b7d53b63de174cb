package org.weft;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The walls of the house. Each has been seen to fail once. */
class ArchitectureTests {

    private static final JavaClasses WEFT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.weft");

    private static final Set<String> NOW = Set.of(Clock.class.getName(), Instant.class.getName(),
            LocalDate.class.getName(), LocalDateTime.class.getName(), OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName(), Year.class.getName());

    @Test
    void analysisKnowsOnlyTheJdkAndMathematics() {
        check(classes().that().resideInAPackage("org.weft.analysis..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.jgrapht..", "org.apache.commons.statistics..",
                        "org.weft.analysis.."));
    }

    @Test
    void analysisHasNoClockNoLoggerAndNoUnseededChance() {
        check(noClasses().that().resideInAPackage("org.weft.analysis..").should()
                .accessTargetWhere(describe("reads a clock, logs, or draws by chance", ArchitectureTests::isImpure)));
    }

    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean isClock = NOW.contains(owner) && (name.equals("now") || owner.equals(Clock.class.getName()))
                || owner.equals(System.class.getName()) && Set.of("currentTimeMillis", "nanoTime").contains(name);
        boolean isUnseeded = owner.equals(Math.class.getName()) && name.equals("random")
                || owner.equals("java.util.concurrent.ThreadLocalRandom") || owner.equals("java.security.SecureRandom")
                || owner.equals("java.util.Collections") && name.equals("shuffle") && arguments(access) == 1
                || owner.equals("java.util.UUID") && name.equals("randomUUID")
                || owner.equals(Random.class.getName()) && name.equals("<init>") && arguments(access) == 0
                || owner.equals("java.util.SplittableRandom") && name.equals("<init>") && arguments(access) == 0;
        boolean isOutput = owner.equals(System.class.getName()) && Set.of("out", "err").contains(name)
                || owner.startsWith("java.util.logging.") || owner.startsWith("java.lang.System$Logger");
        return isClock || isUnseeded || isOutput;
    }

    private static int arguments(JavaAccess<?> access) {
        return access instanceof com.tngtech.archunit.core.domain.JavaCodeUnitAccess<?> call
                ? call.getTarget().getRawParameterTypes().size()
                : -1;
    }

    @Test
    void theDriverAndTheServerOfNeo4jStayInTheStore() {
        check(noClasses().that(not(resideInAPackage("org.weft.store.."))).should().dependOnClassesThat(
                resideInAPackage("org.neo4j..").and(not(resideInAnyPackage("org.neo4j.driver.exceptions..")))
                        .and(not(describe("is a row or a value of an answer", ArchitectureTests::isRow)))));
    }

    @Test
    void rowsAreReadWhereStatementsAreAsked() {
        check(noClasses().that(not(resideInAnyPackage("org.weft.store..", "org.weft.network..", "org.weft.evidence..",
                "org.weft.intake..", "org.weft.stakeholder..", "org.weft.agenda..")))
                .should().dependOnClassesThat(describe("is a row or a value of an answer", ArchitectureTests::isRow)));
    }

    @Test
    void controllersNeverSeeRowsButSearchWhichIsItsOwnReader() {
        check(noClasses()
                .that(simpleNameEndingWith("Controller").and(not(describe("is SearchController",
                        type -> type.getSimpleName().equals("SearchController")))))
                .should().dependOnClassesThat().resideInAPackage("org.neo4j.."));
    }

    @Test
    void failuresOfNeo4jAreToldByStartupAndByTheApiAlone() {
        check(noClasses()
                .that(not(resideInAPackage("org.weft.store.."))
                        .and(not(describe("is Startup or GraphQlErrors",
                                type -> Set.of("Startup", "GraphQlErrors").contains(type.getSimpleName())))))
                .should().dependOnClassesThat().resideInAPackage("org.neo4j.driver.exceptions.."));
    }

    @Test
    void springDataStaysInEntitiesAndTheirRepositories() {
        check(noClasses()
                .that(not(simpleNameEndingWith("Entity")).and(not(describe("is a repository",
                        type -> type.isAssignableTo("org.springframework.data.repository.Repository")))))
                .should().dependOnClassesThat().resideInAPackage("org.springframework.data.neo4j.."));
    }

    @Test
    void graphQlStaysInControllersAndInAccess() {
        check(noClasses()
                .that(not(resideInAPackage("org.weft.access..")).and(not(describe("is in a controller",
                        ArchitectureTests::isInController))))
                .should().dependOnClassesThat().resideInAnyPackage("graphql..", "org.springframework.graphql..",
                        "org.dataloader.."));
    }

    @Test
    void packagesDependOnEachOtherInOneDirection() {
        check(slices().matching("org.weft.(*)..").should().beFreeOfCycles());
    }

    @Test
    void nobodyDependsOnTheDoors() {
        for (String door : Set.of("gap", "cli", "export")) {
            check(noClasses()
                    .that(resideInAPackage("org.weft..").and(not(resideInAPackage("org.weft." + door + "..")))).should()
                    .dependOnClassesThat().resideInAPackage("org.weft." + door + ".."));
        }
    }

    @Test
    void whatIsPublicIsNeededByAnotherPackage() {
        check(classes().that().resideInAPackage("org.weft..").and().arePublic().and().areTopLevelClasses().and()
                .doNotHaveFullyQualifiedName(Weft.class.getName()).and()
                .resideOutsideOfPackage("org.weft.analysis..").should(beUsedFromAnotherPackage()));
    }

    private static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        return new ArchCondition<>("be used from another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isUsed = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
                events.add(new SimpleConditionEvent(type, isUsed,
                        type.getName() + (isUsed ? " is" : " is public, but not") + " used from another package"));
            }
        };
    }

    private static boolean isRow(JavaClass type) {
        return Set.of("org.neo4j.driver.Record", "org.neo4j.driver.Value", "org.neo4j.driver.MapAccessor",
                "org.neo4j.driver.types.MapAccessor").contains(type.getName());
    }

    private static boolean isInController(JavaClass type) {
        return type.getSimpleName().endsWith("Controller")
                || type.getEnclosingClass().filter(ArchitectureTests::isInController).isPresent();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(WEFT);
    }
}
