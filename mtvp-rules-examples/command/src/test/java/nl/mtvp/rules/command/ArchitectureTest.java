package nl.mtvp.rules.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** Which package may use which. */
@AnalyzeClasses(packages = "nl.mtvp.rules.command", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String WORDS = "nl.mtvp.rules.command.words";
    private static final String TEXT = "nl.mtvp.rules.command.text";
    private static final String HTML = "nl.mtvp.rules.command.html";
    private static final String DATA = "nl.mtvp.rules.command.data";
    private static final String SHEETS = "nl.mtvp.rules.command.sheets";
    private static final String FORM = "nl.mtvp.rules.command.form";
    private static final String TERMINAL = "nl.mtvp.rules.command.terminal";

    @ArchTest
    void aPackageUsesOnlyThePackagesThatAreListedForIt(JavaClasses classes) {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("terminal")
                .definedBy(TERMINAL)
                .layer("html")
                .definedBy(HTML)
                .layer("text")
                .definedBy(TEXT)
                .layer("data")
                .definedBy(DATA)
                .layer("form")
                .definedBy(FORM)
                .layer("words")
                .definedBy(WORDS)
                .layer("sheets")
                .definedBy(SHEETS)
                .ensureAllClassesAreContainedInArchitecture()
                .whereLayer("terminal")
                .mayOnlyAccessLayers("html", "text", "data", "form", "words", "sheets")
                .whereLayer("data")
                .mayOnlyAccessLayers("words")
                .whereLayer("html")
                .mayOnlyAccessLayers("words")
                .whereLayer("text")
                .mayOnlyAccessLayers("words")
                .whereLayer("form")
                .mayOnlyAccessLayers("data", "words")
                .whereLayer("words")
                .mayNotAccessAnyLayer()
                .whereLayer("sheets")
                .mayNotAccessAnyLayer()
                .because("pages, plain text and the program can then change apart from each other")
                .check(classes);
    }

    @ArchTest
    void noPackagesUseEachOtherInACircle(JavaClasses classes) {
        slices().matching("nl.mtvp.rules.command.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package can be understood with those below it alone")
                .check(classes);
    }

    @ArchTest
    void onlyTheProgramUsesCommonsCliAndLogback(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(TERMINAL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons.cli..", "ch.qos.logback..")
                .because("a portal that embeds the pages has neither")
                .check(classes);
    }

    @ArchTest
    void onlySheetsAreReadWithLibrariesForFiles(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(SHEETS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.siegmar..", "org.dhatim.fastexcel.reader..")
                .because("another library for a format then changes one package")
                .check(classes);
    }

    @ArchTest
    void onlyDataIsWrittenWithALibraryForJson(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(DATA)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .because("another library for JSON then changes one package")
                .check(classes);
    }

    @ArchTest
    void onlyFormsAreWrittenWithALibraryForWorkbooks(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(FORM)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dhatim.fastexcel")
                .because("another library for workbooks then changes one package")
                .check(classes);
    }
}
