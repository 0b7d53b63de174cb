package org.weft;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The walls of the house. Each has been seen to fail once. */
class ArchitectureTests {

    private static final JavaClasses WEFT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.weft");

    private static final Set<String> IMPURE = Set.of("java.time.Clock.", "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime", "java.lang.System.out", "java.lang.System.err", "java.lang.System$Logger.",
            "java.util.logging.", "java.lang.Math.random", "java.util.concurrent.ThreadLocalRandom.",
            "java.security.SecureRandom.", "java.util.UUID.randomUUID");

    /** Fine with a seed, not without. */
    private static final Set<String> SEEDED = Set.of("java.util.Random.<init>", "java.util.SplittableRandom.<init>",
            "java.util.random.RandomGenerator.getDefault");

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
        String target = access.getTargetOwner().getName() + '.' + access.getTarget().getName();
        return IMPURE.stream().anyMatch(target::startsWith)
                || (target.endsWith(".now") && target.startsWith("java.time."))
                || (SEEDED.contains(target) && arguments(access) == 0)
                || (target.equals("java.util.Collections.shuffle") && arguments(access) == 1);
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
                        .and(not(describe("is Startup or Failure",
                                type -> Set.of("Startup", "Failure").contains(type.getSimpleName())))))
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
                    .that(resideInAPackage("org.weft..").and(not(resideInAPackage("org.weft." + door + "..")))
                            .and(not(describe("is the main class, at the command line's door",
                                    type -> door.equals("cli") && type.getName().equals(Weft.class.getName())))))
                    .should().dependOnClassesThat().resideInAPackage("org.weft." + door + ".."));
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
