package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mtvp.rules.assessment.AssessedChoice;
import nl.mtvp.rules.assessment.EarlierChoice;
import nl.mtvp.rules.internal.text.Encoding;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.internal.text.Identifier;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Readings;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleDescription.Subject;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of a rule, and what it matches. */
final class RuleMetadata {

    private static final Pattern YEAR =
            Pattern.compile("(?:(?:is)?(?:inY|y|Y|InY)ear|(?:number|choiceYear) == )([12])(?:\\(\\))?");
    private static final Pattern SEVERITY_UNDER_OPTION = Pattern.compile("(\\w+) under (\\w+)");
    private static final String SEVERITY =
            "@severity(VIOLATION), @severity(OPEN), @severity(ADVICE), or one that depends on a reading: "
                    + "@severity(\"VIOLATION; ADVICE under SOME_OPTION\")";

    private static final List<String> KEYS = List.of(
            "source",
            "severity",
            "element",
            "items",
            "needs",
            "given",
            "pointer",
            "years",
            "reading",
            "restated",
            "unknown",
            "variant");

    private final CompiledRule rule;
    private final RuleReadings readings;

    /**
     * Reads the metadata of a rule.
     *
     * @param points the contested points that the rule can depend on
     * @throws IllegalStateException if it asks for an option that none of them has
     */
    RuleMetadata(CompiledRule rule, Readings points) {
        this.rule = rule;
        for (String key : rule.metadata()) {
            if (!KEYS.contains(key)) {
                throw broken(
                        "has @" + key + ", which means nothing here",
                        NearestName.hint(KEYS, key) + "The metadata of a rule are " + KEYS + ".");
            }
        }
        readings = new RuleReadings(rule, points);
    }

    CompiledRule rule() {
        return rule;
    }

    String name() {
        return rule.name();
    }

    /** Returns the id of a rule, which its name begins with. */
    static String id(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    RulePurpose purpose() {
        RulePurpose purpose = RulePurpose.of(rule);
        if (!rule.id().equals(rule.name()) && !Identifier.isSound(rule.id())) {
            throw broken(
                    "has the id " + Excerpt.quoted(rule.id()),
                    "Use at most 100 letters, digits, hyphens, dots and underscores before the colon.");
        }
        return purpose;
    }

    /** Returns the ids of the contested points on which it depends by itself: see {@link RuleReadings#points}. */
    Set<String> points() {
        return readings.points(list("reading"));
    }

    /** Returns whether the rule applies under these readings of the contested points. */
    boolean appliesUnder(Set<ReadingOption> options) {
        return readings.applyUnder(options);
    }

    /**
     * Returns the description of a judging rule.
     *
     * @param messages texts of its rule set
     * @param regionalSource where the region's document states the requirement; null: nowhere, or the rule is the
     *     region's
     * @param ofRegion the contested points of the region
     */
    RuleDescription describe(Messages messages, @Nullable Source regionalSource, Readings ofRegion) {
        String pointer = text("pointer");
        Subject subject = subject();
        if (subject == Subject.YEAR && pointer == null) {
            throw broken(
                    "has no @pointer",
                    "A rule about the year says where in the plan the finding belongs: @pointer(\"/choices\").");
        }
        Set<Integer> years = years();
        requirePossible(years);
        List<String> severities = parts(required("severity", SEVERITY), ";");
        return RuleDescription.of(
                        id(),
                        rule.ruleSet().describe(),
                        severity(severities.get(0)),
                        source(),
                        subject,
                        messages.of(name(), stem(), sentence()))
                .variant(text("variant"))
                .severityByOption(severitiesByOption(severities.subList(1, severities.size())))
                .advisesOnUnknown(advisesOnUnknown())
                .regionalSource(regionalSource)
                .readings(readings.bearing(list("reading"), ofRegion))
                .options(readings.options())
                .years(years)
                .element(element())
                .items(list("items"))
                .needs(list("needs"))
                .givens(list("given"))
                .restated(list("restated"))
                .pointer(pointer)
                .build();
    }

    /** Returns the description of a qualifying rule whose id no judging rule has. */
    QualifyingRule describeQualifying(Messages messages) {
        return new QualifyingRule(
                id(),
                text("variant"),
                rule.ruleSet().describe(),
                source(),
                readings.known(list("reading")),
                readings.options(),
                messages.titlesOf(name(), stem(), sentence()));
    }

    /** Returns the id of the requirement. */
    String id() {
        requireId();
        return id(name());
    }

    /** Returns the id with the variant, if the rule has one. */
    String stem() {
        String variant = text("variant");
        return variant == null ? id() : id() + "." + variant;
    }

    private String sentence() {
        if (Encoding.isGarbled(name())) {
            throw Encoding.garbled(rule.place() + ": the name of a rule", name());
        }
        return name().substring(id().length() + 2);
    }

    private void requireId() {
        if (name().indexOf(": ") < 1) {
            throw broken("has no id", "Name a rule after its requirement: \"X-ID: what is asked, in one sentence\".");
        }
    }

    private Source source() {
        return Source.of(rule.ruleSet().document(), required("source", "@source(\"<section> item <number>\")"));
    }

    private boolean advisesOnUnknown() {
        String unknown = text("unknown");
        if (unknown != null && !unknown.equals(Severity.ADVICE.name())) {
            throw broken(
                    "has @unknown(" + unknown + ")",
                    "Write @unknown(ADVICE) where the advice holds as long as nobody has said otherwise.");
        }
        return unknown != null;
    }

    private Severity severity(String name) {
        try {
            return Severity.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw broken("has @severity(" + name + ")", "Write " + SEVERITY + ".");
        }
    }

    private Map<ReadingOption, Severity> severitiesByOption(List<String> texts) {
        Map<ReadingOption, Severity> severities = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher matcher = SEVERITY_UNDER_OPTION.matcher(text);
            if (!matcher.matches()) {
                throw broken("has @severity(\"…; " + text + "\")", "Write " + SEVERITY + ".");
            }
            severities.put(readings.option(matcher.group(2)), severity(matcher.group(1)));
        }
        return severities;
    }

    private Subject subject() {
        return rule.factClass() == AssessedChoice.class
                ? Subject.CHOICE
                : rule.factClass() == EarlierChoice.class ? Subject.EARLIER_CHOICE : Subject.YEAR;
    }

    Set<Integer> years() {
        List<String> years = list("years");
        if (!List.of("1", "2").containsAll(years)) {
            throw broken(
                    "has @years(\"" + text("years") + "\")", "Write @years(\"1\"), @years(\"2\") or @years(\"1, 2\").");
        }
        boolean both = years.isEmpty() || years.containsAll(List.of("1", "2"));
        return both ? Set.of(1, 2) : Set.of(Integer.valueOf(years.get(0)));
    }

    /** Refuses a rule that is asked in no year in which its conditions can be met. */
    private void requirePossible(Set<Integer> years) {
        if (rule.factClass() == EarlierChoice.class && !years.contains(2)) {
            throw broken(
                    "has @years(\"1\") and matches EarlierChoice, of which there are some in year 2 alone",
                    "Correct @years, or match AssessedChoice.");
        }
        if (rule.factClass() == EarlierChoice.class || years.size() == 2) {
            return;
        }
        for (RuleCondition condition : rule.conditions()) {
            Matcher matcher = YEAR.matcher(condition.text());
            if (matcher.matches() && !years.contains(Integer.valueOf(matcher.group(1)))) {
                throw broken(
                        "has @years(\"" + text("years") + "\") and asks " + condition + ", so that it can never report",
                        "Correct @years or the condition.");
            }
        }
    }

    private @Nullable KernelElement element() {
        String element = text("element");
        try {
            return element == null ? null : KernelElement.valueOf(element);
        } catch (IllegalArgumentException e) {
            throw broken(
                    "has @element(" + element + ")",
                    "The kernel elements are " + List.of(KernelElement.values()) + ".");
        }
    }

    private String required(String key, String example) {
        String value = text(key);
        if (value == null) {
            throw broken("has no @" + key, "Add " + example + ".");
        }
        return value;
    }

    private List<String> list(String key) {
        String value = text(key);
        return value == null ? List.of() : parts(value, ",");
    }

    private static List<String> parts(String value, String separator) {
        List<String> parts = new ArrayList<>(1);
        for (String part : value.split(separator)) {
            parts.add(part.strip());
        }
        return parts;
    }

    private @Nullable String text(String key) {
        String value = rule.text(key);
        if (value != null && (value.indexOf('"') >= 0 || value.startsWith("["))) {
            throw broken(
                    "has several values in @" + key + ": " + value,
                    "Write them in one text, separated by commas: @" + key + "(\"a, b\").");
        }
        return value;
    }

    private IllegalStateException broken(String what, String remedy) {
        return rule.broken(what, remedy);
    }
}
