package nl.mtvp.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Optional;

/** Which package may use which, and what no class may do. */
@AnalyzeClasses(
        packagesOf = PlanValidator.class,
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutCompiledRules.class})
class ArchitectureTest {

    private static final String REGION = "nl.mtvp.rules.region";
    private static final String IO = "nl.mtvp.rules.io";
    private static final String INTERNAL = "nl.mtvp.rules.internal..";
    private static final String ENGINE = "nl.mtvp.rules.internal.engine";
    private static final String EXPLAINER = "nl.mtvp.rules.internal.explain";
    private static final String BUDGET = "nl.mtvp.rules.internal.explain.Allowance";
    private static final String STOPWATCH = "nl.mtvp.rules.internal.engine.RegionRules.load";

    /** Leaves out the classes that Drools generates from the rules of the Leidraad. */
    static class WithoutCompiledRules implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/nl/mtvp/rules/leidraad/") && !location.contains("/nl/mtvp/rules/standard/");
        }
    }

    @ArchTest
    void aPackageUsesOnlyThePackagesThatAreListedForIt(JavaClasses classes) {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("validator")
                .definedBy("nl.mtvp.rules")
                .layer("batch")
                .definedBy("nl.mtvp.rules.batch")
                .layer("answers")
                .definedBy("nl.mtvp.rules.answers")
                .layer("intake")
                .definedBy("nl.mtvp.rules.intake")
                .layer("io")
                .definedBy(IO)
                .layer("comparison")
                .definedBy("nl.mtvp.rules.comparison")
                .layer("explainer")
                .definedBy(EXPLAINER)
                .layer("engine")
                .definedBy(ENGINE)
                .layer("explanation")
                .definedBy("nl.mtvp.rules.explain")
                .layer("assessment")
                .definedBy("nl.mtvp.rules.assessment")
                .layer("region")
                .definedBy(REGION)
                .layer("form")
                .definedBy("nl.mtvp.rules.form")
                .layer("report")
                .definedBy("nl.mtvp.rules.report")
                .layer("terms")
                .definedBy("nl.mtvp.rules.terms")
                .layer("format")
                .definedBy("nl.mtvp.rules.internal.format")
                .layer("plan")
                .definedBy("nl.mtvp.rules.plan")
                .layer("text")
                .definedBy("nl.mtvp.rules.internal.text")
                .ensureAllClassesAreContainedInArchitecture()
                .whereLayer("validator")
                .mayOnlyAccessLayers(
                        "batch",
                        "answers",
                        "intake",
                        "io",
                        "explainer",
                        "engine",
                        "explanation",
                        "region",
                        "report",
                        "terms",
                        "plan")
                .whereLayer("batch")
                .mayOnlyAccessLayers("io", "terms", "plan")
                .whereLayer("answers")
                .mayOnlyAccessLayers("io", "region", "form", "report", "terms", "format", "plan", "text")
                .whereLayer("io")
                .mayOnlyAccessLayers("intake", "explanation", "region", "report", "terms", "format", "plan", "text")
                .whereLayer("intake")
                .mayOnlyAccessLayers("region", "report", "terms", "plan", "text")
                .whereLayer("comparison")
                .mayOnlyAccessLayers("report", "terms")
                .whereLayer("explainer")
                .mayOnlyAccessLayers("engine", "explanation", "assessment", "region", "report", "terms", "plan")
                .whereLayer("engine")
                .mayOnlyAccessLayers("assessment", "region", "form", "report", "terms", "format", "plan", "text")
                .whereLayer("explanation")
                .mayOnlyAccessLayers("region", "report", "terms", "plan")
                .whereLayer("assessment")
                .mayOnlyAccessLayers("region", "format", "plan", "text")
                .whereLayer("region")
                .mayOnlyAccessLayers("form", "terms", "plan", "text")
                .whereLayer("form")
                .mayOnlyAccessLayers("plan")
                .whereLayer("report")
                .mayOnlyAccessLayers("region", "terms", "plan", "text")
                .whereLayer("terms")
                .mayOnlyAccessLayers("plan", "text")
                .whereLayer("format")
                .mayOnlyAccessLayers("plan", "text")
                .whereLayer("plan")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .because("whoever changes a package has to know what can depend on it;"
                        + " a new dependency is added here on purpose")
                .check(classes);
    }

    @ArchTest
    void noPackagesUseEachOtherInACircle(JavaClasses classes) {
        slices().matching("nl.mtvp.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package can be understood with those below it alone")
                .check(classes);
    }

    @ArchTest
    void onlyTheEngineUsesDrools(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .because("a new version of Drools then concerns one package")
                .check(classes);
    }

    @ArchTest
    void ofDroolsOnlyTheModelOfCompiledRulesIsUsed(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie..")
                        .and(not(resideInAPackage("org.drools.model.."))))
                .because("compiled rules are asked without the engine of Drools, which is not there at run time")
                .check(classes);
    }

    @ArchTest
    void onlyReadersAndWritersUseJackson(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(IO)
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                        .and(not(type(JsonValue.class)))) // with which they keep Jackson out
                .because("plans, rules and reports do not depend on the form in which they are read and written")
                .check(classes);
    }

    @ArchTest
    void judgingAndExplainingReadAndWriteNoDocuments(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage(INTERNAL)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(IO)
                .because("a plan that a program builds is judged in the same way as one that was read")
                .check(classes);
    }

    @ArchTest
    void noRulesAreKnownByTheNamesOfTheirClasses(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.mtvp.rules.regions..", "nl.mtvp.rules.leidraad..", "nl.mtvp.rules.standard..")
                .because("any organisation can add a region, and compiled rules get new names at every change")
                .check(classes);
    }

    @ArchTest
    void onlyTheValidatorUsesTheEngineAndTheExplainer(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(INTERNAL)
                .and()
                .doNotBelongToAnyOf(PlanValidator.class, Catalogue.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE, EXPLAINER)
                .because("internal packages can change at any time; of them the other public packages use only the"
                        + " helpers in internal.text")
                .check(classes);
    }

    @ArchTest
    void whatMayBeAbsentIsNull(JavaClasses classes) {
        noMethods()
                .that(describe("are written", method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .haveRawReturnType(Optional.class)
                .because("callers need to know one way only, @Nullable")
                .check(classes);
    }

    @ArchTest
    void nothingIsPrinted(JavaClasses classes) {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("the streams belong to the program that uses this library")
                .check(classes);
    }

    @ArchTest
    void noDateOrTimeIsAskedFor(JavaClasses classes) {
        noClasses()
                .should()
                .accessTargetWhere(describe("it reads the calendar clock", ArchitectureTest::readsCalendar))
                .because("a plan gets the same report on every day")
                .check(classes);
    }

    @ArchTest
    void onlyTheLoadingOfRulesAndTheBudgetOfASearchMeasureTime(JavaClasses classes) {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "it measures time, and is neither the loading of rules nor the budget of a search",
                        access -> isMember(access, System.class, "nanoTime")
                                && !access.getOriginOwner().getName().equals(BUDGET)
                                && !STOPWATCH.equals(access.getOriginOwner().getName() + "."
                                        + access.getOrigin().getName())))
                .because(
                        "the time that rules take to load is logged, and decides nothing; a result tells if its time was over")
                .check(classes);
    }

    private static boolean readsCalendar(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                        && access.getName().equals("now")
                || access.getTargetOwner().isAssignableTo(InstantSource.class)
                || access.getTargetOwner().isAssignableTo(Date.class)
                || access.getTargetOwner().isAssignableTo(Calendar.class)
                || isMember(access, System.class, "currentTimeMillis");
    }

    private static boolean isMember(JavaAccess<?> access, Class<?> owner, String name) {
        return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name);
    }
}
