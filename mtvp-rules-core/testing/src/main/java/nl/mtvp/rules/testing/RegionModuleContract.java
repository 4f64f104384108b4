package nl.mtvp.rules.testing;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.internal.engine.NamesInConditions;
import nl.mtvp.rules.internal.engine.SessionOracle;
import nl.mtvp.rules.internal.engine.StatedRules;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanCaseReader;
import nl.mtvp.rules.region.Concern;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.Validity;
import nl.mtvp.rules.report.ChecklistLine;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The test that a region author extends: it checks everything that a region module promises, and every worked case.
 * Needs JUnit 5.
 *
 * <pre>{@code
 * class MyRegionTest extends RegionModuleContract {
 *     @Override
 *     protected RegionModule module() {
 *         return new MyRegionModule();
 *     }
 * }
 * }</pre>
 *
 * <p>The cases are in {@code cases.json} in the package of the test: a list of plans with the rules that have to report
 * on them, see {@link PlanCase}. A case can ask for another reading of a contested point. Each rule of the region needs
 * a case in which it reports a finding of the severity that it declares, and one in which it does not. A case can also
 * be about the open point of a rule that declares {@code VIOLATION}: then its severity is {@code OPEN}. The open points
 * of all rules are in {@code open}.
 *
 * <p>A module that builds on the last version needs cases only for the rules that it states itself. The others have
 * theirs in the test of the last version.
 */
public abstract class RegionModuleContract {

    /** Loads the rules once more, so it is made when it is needed. */
    private @Nullable ConditionCheck conditions;

    /** Returns the module to be tested. */
    protected abstract RegionModule module();

    /** Returns the case files, relative to the package of the test. */
    protected List<String> caseFiles() {
        return List.of("cases.json");
    }

    /**
     * Returns changes of conditions that no case can notice, since they make no difference.
     *
     * @return the reasons, by the name of the change as the test states it
     */
    protected Map<String, String> changesWithoutDifference() {
        return Map.of();
    }

    /** Returns all tests of the module. */
    @TestFactory
    Stream<DynamicNode> regionModule() {
        PlanValidator validator = PlanValidator.of(List.of(module()));
        List<RuleDescription> rules = validator.rules();
        List<RuleDescription> own = rules.stream()
                .filter(rule -> rule.ruleSet().id().equals(module().id()))
                .toList();
        Region region = Objects.requireNonNull(validator.regions().find(module().id()));
        IntakeRules intake = region.intake();
        MenuCheck menu = new MenuCheck(region, own);
        CatalogueCheck catalogue = new CatalogueCheck(
                validator.catalogue().stream()
                        .filter(row -> row.ruleSet().id().equals(module().id()))
                        .toList(),
                own,
                rules,
                intake == null ? Map.of() : intake.citations());
        UnnoticedPlans unnoticed = new UnnoticedPlans(module(), region, validator);
        List<ChecklistLine> lines = validator.checklist(region);
        ChecklistCheck checklist = new ChecklistCheck(lines, module().silentOn());
        Set<String> stated = StatedRules.of(module());
        List<PlanCase> cases = cases(validator);
        return Stream.of(
                dynamicTest("the menu can satisfy the growth model", () -> requireNone(menu.errors())),
                warning("the menu leaves something to choose", menu.warnings()),
                dynamicTest(
                        "the catalogue, if there is one, and the rules agree", () -> requireNone(catalogue.errors())),
                dynamicTest(
                        "the forms have no mistake",
                        () -> requireNone(validator.forms().mistakes())),
                dynamicTest(
                        "every start date is in the validity of the module", () -> requireNone(datesOutsideValidity())),
                dynamicTest("a program finds the module", () -> ServiceCheck.requireFound(module().getClass())),
                dynamicContainer(
                        "the rules notice what most documents forbid",
                        Stream.of(Concern.values())
                                .map(concern ->
                                        dynamicTest(concern.name(), () -> requireNone(unnoticed.errors(concern))))),
                dynamicContainer(
                        "every line of the checklist has a rule or a reason",
                        lines.stream()
                                .map(line -> dynamicTest(
                                        ChecklistCheck.summary(line),
                                        () -> requireNone(Stream.ofNullable(checklist.error(line))
                                                .toList())))),
                dynamicTest(
                        "the module is silent on what is on its checklist",
                        () -> requireNone(checklist.unknownNames(
                                Stream.of(Concern.values()).map(Enum::name).toList()))),
                dynamicTest(
                        "every name in a condition is declared",
                        () -> requireNone(NamesInConditions.errors(module(), region))),
                dynamicTest(
                        "every rule file is in the package of the module",
                        () -> requireNone(StatedRules.inOtherPackages(module()))),
                warning("reports can name the digest of the rules", withoutDigest(own)),
                dynamicContainer(
                        "every rule has texts in both languages", own.stream().map(RegionModuleContract::hasTexts)),
                dynamicContainer(
                        "every contested point has texts in both languages",
                        region.points().all().stream()
                                .filter(point -> point.ruleSet().equals(region.id()))
                                .map(RegionModuleContract::hasTexts)),
                dynamicContainer(
                        "every rule has a case on either side",
                        own.stream()
                                .filter(rule -> stated.contains(ruleName(rule)))
                                .map(rule -> hasCases(rule, cases))),
                dynamicContainer("cases", cases.stream().map(example -> judges(validator, example, cases))),
                dynamicTest("every condition counts", () -> conditions(cases).requireAll()),
                dynamicTest("an absent fact is never a violation", () -> isNeverBlamedForSilence(validator, cases)),
                dynamicTest(
                        "a violation of a number or a day says what was found",
                        () -> showsWhatWasFound(validator, cases)),
                dynamicTest(
                        "no rule throws, whatever a plan leaves out",
                        () -> requireNone(cases.stream()
                                .flatMap(example -> new LeftOutProperties(validator).errors(example.plan()).stream())
                                .toList())),
                dynamicTest("every case can be explained", () -> isExplained(validator, cases)),
                dynamicTest(
                        "a Drools session judges the same",
                        () -> isJudgedAlikeByASession(validator, region.points().optionNames(), cases)),
                dynamicTest("the order of plans makes no difference", () -> isDeterministic(validator, cases)));
    }

    private static String ruleName(RuleDescription rule) {
        return rule.id() + ": " + rule.title(Language.ENGLISH);
    }

    private static void isExplained(PlanValidator validator, List<PlanCase> cases) {
        for (PlanCase example : cases) {
            ValidationReport report = validate(validator, example);
            try {
                validator.explain(report);
                validator.propose(report);
            } catch (RuntimeException e) {
                throw new AssertionError("\"" + example.description() + "\" cannot be explained: " + e.getMessage(), e);
            }
        }
    }

    private static void requireNone(List<String> errors) {
        if (!errors.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), errors));
        }
    }

    /** Shows warnings as the reason of a skipped test, so that they break nothing; a build prints no reason itself. */
    private static DynamicNode warning(String name, List<String> warnings) {
        return dynamicTest(name, () -> {
            String reason = String.join(System.lineSeparator(), warnings);
            if (!warnings.isEmpty()) {
                System.out.println("Skipped: " + name + ". " + reason);
            }
            Assumptions.assumeTrue(warnings.isEmpty(), reason);
        });
    }

    private static List<String> withoutDigest(List<RuleDescription> rules) {
        return rules.stream()
                .map(RuleDescription::ruleSet)
                .distinct()
                .filter(ruleSet -> ruleSet.digest() == null)
                .map(ruleSet ->
                        ruleSet + ": the DRL files are not beside the compiled rules, so that reports cannot name"
                                + " their digest. Configure the kie-maven-plugin with"
                                + " <generateModel>YES_WITHDRL</generateModel>.")
                .toList();
    }

    private List<PlanCase> cases(PlanValidator validator) {
        PlanCaseReader reader = new PlanCaseReader(validator.regions());
        List<PlanCase> all = new ArrayList<>();
        for (String file : caseFiles()) {
            try (InputStream in = getClass().getResourceAsStream(file)) {
                if (in == null) {
                    throw new AssertionError(file + " was not found in the package of "
                            + getClass().getName() + ". Put the region's worked cases there.");
                }
                all.addAll(reader.read(file, in));
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }
        return all;
    }

    private static DynamicNode hasTexts(RuleDescription rule) {
        return dynamicTest(nameOf(rule), () -> {
            for (Language language : Language.values()) {
                var text = rule.texts().get(language);
                if (text == null
                        || Stream.of(
                                        text.title(),
                                        text.when(),
                                        text.message(),
                                        text.remedy(),
                                        text.open(),
                                        text.openRemedy())
                                .anyMatch(String::isBlank)) {
                    throw new AssertionError(nameOf(rule)
                            + " has an empty title, when, message, remedy, open or openRemedy in "
                            + language.code());
                }
            }
        });
    }

    private static DynamicNode hasTexts(Reading point) {
        return dynamicTest(point.id(), () -> {
            for (Language language : Language.values()) {
                Stream<String> texts = Stream.concat(
                        Stream.of(point.question(language), point.reason(language)),
                        point.options().stream().map(option -> option.meaning(language)));
                if (texts.anyMatch(String::isBlank)) {
                    throw new AssertionError(point + " has an empty question, reason or option in " + language.code());
                }
            }
        });
    }

    private static DynamicNode hasCases(RuleDescription rule, List<PlanCase> cases) {
        return dynamicTest(nameOf(rule), () -> {
            for (boolean raises : new boolean[] {true, false}) {
                if (cases.stream()
                        .noneMatch(example -> example.rule().equals(rule.id())
                                && example.severity() == rule.severity()
                                && example.raises() == raises)) {
                    throw new AssertionError(
                            "No case has \"rule\": \"" + rule.id() + "\", \"severity\": \"" + rule.severity()
                                    + "\" and \"raises\": " + raises + ". Add a plan that "
                                    + (raises ? "raises it" : "only just does not raise it")
                                    + ".");
                }
            }
        });
    }

    private ConditionCheck conditions(List<PlanCase> cases) {
        ConditionCheck check = conditions;
        if (check == null) {
            check = ConditionCheck.ofRegion(module(), cases, changesWithoutDifference());
            conditions = check;
        }
        return check;
    }

    /** The message names the case, since not every program that runs tests shows their names. */
    private DynamicNode judges(PlanValidator validator, PlanCase example, List<PlanCase> cases) {
        String name = example.rule() + ": " + example.description();
        return dynamicTest(name, () -> {
            String difference = difference(validator, example);
            if (!difference.isEmpty()) {
                List<String> lines = new ArrayList<>(List.of("\"" + name + "\": " + difference));
                conditions(cases).otherRequired().forEach((rule, sentence) -> {
                    if (difference.contains(rule + " ")) {
                        lines.add(sentence);
                    }
                });
                throw new AssertionError(String.join(System.lineSeparator(), lines));
            }
        });
    }

    private static String difference(PlanValidator validator, PlanCase example) {
        Map<Severity, Collection<String>> expected = Map.of(
                Severity.VIOLATION, example.violations(),
                Severity.OPEN, example.open(),
                Severity.ADVICE, example.advice());
        if (expected.get(example.severity()).contains(example.rule()) != example.raises()) {
            return "The case says \"raises\": " + example.raises() + ", and its expected findings say the opposite.";
        }
        YearReport report = validate(validator, example).year(example.year());
        long times = Difference.times(example, report.findings());
        return example.times() != null && example.times() != times
                ? "The case says that the rule reports " + example.times() + " times, and it does " + times + " times."
                : Difference.ofCase(expected, report);
    }

    private List<String> datesOutsideValidity() {
        return module().startDates().stream()
                .filter(day -> !module().validity().overlaps(new Validity(day, day)))
                .map(day -> "The start date " + day + " is outside validity(): " + module().validity()
                        + ". Correct one of them.")
                .toList();
    }

    private static void showsWhatWasFound(PlanValidator validator, List<PlanCase> cases) {
        requireNone(cases.stream()
                .flatMap(example -> validate(validator, example).findings().stream())
                .filter(finding -> finding.severity() == Severity.VIOLATION
                        && (finding.required() instanceof Number || finding.required() instanceof LocalDate)
                        && finding.observed() == null)
                .map(
                        finding -> "Rule " + finding.rule() + " asks for " + finding.required()
                                + " in a violation, and does not say what was found. Maybe its consequence names a fact that nobody declares.")
                .distinct()
                .toList());
    }

    private static void isNeverBlamedForSilence(PlanValidator validator, List<PlanCase> cases) {
        AbsentFacts absent = new AbsentFacts(validator);
        requireNone(cases.stream()
                .flatMap(example -> absent.errors(example.plan()).stream())
                .distinct()
                .toList());
    }

    /** Judges each plan under its own readings, and under each option of each point. */
    private void isJudgedAlikeByASession(PlanValidator validator, Collection<String> options, List<PlanCase> cases) {
        SessionOracle oracle = SessionOracle.of(module());
        for (PlanCase example : cases) {
            List<Set<String>> readings = new ArrayList<>(List.of(example.readings()));
            if (example.readings().isEmpty()) {
                options.stream().map(Set::of).forEach(readings::add);
            }
            for (Set<String> names : readings) {
                ValidationReport report = validator
                        .reading(names.toArray(String[]::new))
                        .judging(JudgedYears.ALL)
                        .validate(example.plan());
                List<YearReport> judged = oracle.judge(example.plan(), List.of(1, 2), names);
                if (!report.years().equals(judged)) {
                    throw new AssertionError("\"" + example.description()
                            + "\" is judged differently by a Drools session under " + names + ":"
                            + System.lineSeparator() + report.years() + System.lineSeparator() + judged);
                }
            }
        }
    }

    private static void isDeterministic(PlanValidator validator, List<PlanCase> cases) {
        List<ValidationReport> forwards =
                cases.stream().map(example -> validate(validator, example)).toList();
        List<PlanCase> reversed = new ArrayList<>(cases);
        Collections.reverse(reversed);
        List<ValidationReport> backwards = new ArrayList<>(reversed.parallelStream()
                .map(example -> validate(validator, example))
                .toList());
        Collections.reverse(backwards);
        for (int i = 0; i < cases.size(); i++) {
            if (!forwards.get(i).equals(backwards.get(i))) {
                throw new AssertionError("\"" + cases.get(i).description() + "\" is judged differently the second time:"
                        + System.lineSeparator() + forwards.get(i) + System.lineSeparator() + backwards.get(i));
            }
        }
    }

    private static ValidationReport validate(PlanValidator validator, PlanCase example) {
        PlanValidator reading = validator.reading(example.readings().toArray(String[]::new));
        return reading.judging(example.year() == 1 ? JudgedYears.YEAR_1 : JudgedYears.YEAR_2)
                .validate(example.plan());
    }

    private static String nameOf(RuleDescription rule) {
        return rule.id() + (rule.variant() == null ? "" : " (" + rule.variant() + ")") + " " + rule.severity();
    }
}
