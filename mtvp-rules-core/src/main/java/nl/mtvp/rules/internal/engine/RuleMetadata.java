package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mtvp.rules.assessment.AssessedChoice;
import nl.mtvp.rules.assessment.AssessedYear;
import nl.mtvp.rules.assessment.Contributions;
import nl.mtvp.rules.assessment.EarlierChoice;
import nl.mtvp.rules.assessment.Findings;
import nl.mtvp.rules.assessment.Judged;
import nl.mtvp.rules.assessment.Participation;
import nl.mtvp.rules.assessment.PlannedChoice;
import nl.mtvp.rules.internal.engine.RuleCondition.Read;
import nl.mtvp.rules.internal.text.Encoding;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.internal.text.Identifier;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.MenuDraft;
import nl.mtvp.rules.region.Reading;
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

    /** What a rule is for, which the facts that it matches show. */
    enum Purpose {
        /** Writes the menu. */
        MENU,
        /** Contributes to the judgement. */
        QUALIFY,
        /** Reports findings. */
        JUDGE
    }

    private static final Map<Class<?>, Purpose> PURPOSES = Map.of(
            MenuDraft.class,
            Purpose.MENU,
            PlannedChoice.class,
            Purpose.QUALIFY,
            Participation.class,
            Purpose.QUALIFY,
            AssessedYear.class,
            Purpose.JUDGE,
            AssessedChoice.class,
            Purpose.JUDGE,
            EarlierChoice.class,
            Purpose.JUDGE);
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
    private final Readings points;
    /** What the rule asks about contested points. */
    private final List<Read> reads = new ArrayList<>(0);

    /**
     * Reads the metadata of a rule.
     *
     * @param points the contested points that the rule can depend on
     * @throws IllegalStateException if it asks for an option that none of them has
     */
    RuleMetadata(CompiledRule rule, Readings points) {
        this.rule = rule;
        this.points = points;
        for (String key : rule.metadata()) {
            if (!KEYS.contains(key)) {
                throw broken(
                        "has @" + key + ", which means nothing here",
                        NearestName.hint(KEYS, key) + "The metadata of a rule are " + KEYS + ".");
            }
        }
        for (RuleCondition condition : rule.conditions()) {
            Read read = condition.read();
            if (condition.isAboutReading() && read == null) {
                throw broken(
                        "asks " + condition,
                        "Ask for one option, in a constraint of its own: reads(\"X\") or !reads(\"X\"); in place of "
                                + "\"a || b\" write two rules.");
            }
            if (read != null) {
                option(read.option());
                reads.add(read);
            }
        }
    }

    private ReadingOption option(String name) {
        ReadingOption option = points.option(name);
        if (option == null) {
            throw broken(
                    "depends on the reading " + name + ", which "
                            + rule.ruleSet().id() + " does not declare",
                    NearestName.hint(points.optionNames(), name)
                            + "Correct it, or declare it in RegionModule.declaredReadings().");
        }
        return option;
    }

    /** Returns the contested points that the rule names. */
    private List<String> readings() {
        List<String> ids = list("reading");
        for (String id : ids) {
            if (points.find(id) == null) {
                throw broken(
                        "has @reading(" + id + "), which " + rule.ruleSet().id() + " does not declare",
                        "Its points are " + points.all() + "; declare others in RegionModule.declaredReadings().");
            }
        }
        return ids;
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

    Purpose purpose() {
        Purpose purpose = PURPOSES.get(rule.factClass());
        if (purpose == null) {
            throw broken(
                    "matches " + rule.factClass().getName(),
                    "A rule matches one of " + factNames() + "; see package " + Judged.class.getPackageName() + ".");
        }
        if (!rule.id().equals(rule.name()) && !Identifier.isSound(rule.id())) {
            throw broken(
                    "has the id " + Excerpt.quoted(rule.id()),
                    "Use at most 100 letters, digits, hyphens, dots and underscores before the colon.");
        }
        requireGlobals(purpose == Purpose.JUDGE, Findings.class, "reports", "a rule that matches what is judged");
        requireGlobals(
                purpose == Purpose.QUALIFY, Contributions.class, "contributes", "a rule that matches what is planned");
        return purpose;
    }

    /** Returns the names of what a rule can match. */
    static SortedSet<String> factNames() {
        return PURPOSES.keySet().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private void requireGlobals(boolean allowed, Class<?> global, String verb, String who) {
        if (!allowed && rule.uses(global)) {
            throw broken(
                    verb + ", though it matches " + rule.factClass().getSimpleName(), "Only " + who + " " + verb + ".");
        }
    }

    /**
     * Returns the ids of the contested points whose options its conditions ask, and of those that a rule of a region
     * names. That a rule of the Leidraad names a point says that its findings depend on it, through other rules.
     */
    Set<String> points() {
        Set<String> ids = new TreeSet<>(rule.ruleSet().isNational() ? List.of() : readings());
        reads.forEach(read -> ids.add(option(read.option()).point().id()));
        return ids;
    }

    /** Returns whether the rule applies under these readings of the contested points. */
    boolean appliesUnder(Set<ReadingOption> readings) {
        for (Read read : reads) {
            if (readings.contains(option(read.option())) != read.inForce()) {
                return false;
            }
        }
        return true;
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
        requirePossibleYears();
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
                .readings(bearing(ofRegion))
                .options(options())
                .years(years())
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
                readings(),
                options(),
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
        Encoding.requireSound(name(), () -> rule.place() + ": the name of a rule");
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
            severities.put(option(matcher.group(2)), severity(matcher.group(1)));
        }
        return severities;
    }

    /** Returns the options under which the rule reports, by its constraints {@code reads(…)} and {@code !reads(…)}. */
    private List<ReadingOption> options() {
        Set<ReadingOption> options = new LinkedHashSet<>();
        for (Read read : reads) {
            ReadingOption option = option(read.option());
            if (read.inForce()) {
                options.add(option);
            } else {
                option.point().options().stream()
                        .filter(other -> !other.equals(option))
                        .forEach(options::add);
            }
        }
        return List.copyOf(options);
    }

    /** Returns the contested points that the rule names, and those of a region that bear on a rule of the Leidraad. */
    private List<String> bearing(Readings ofRegion) {
        if (!rule.ruleSet().isNational()) {
            return readings();
        }
        List<String> readings = new ArrayList<>(readings());
        for (Reading point : ofRegion.all()) {
            if (point.bearsOn().contains(id())) {
                readings.add(point.id());
            }
        }
        Collections.sort(readings);
        return readings;
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
        return years.isEmpty()
                ? Set.of(1, 2)
                : years.stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    /** Refuses a rule that is asked in no year in which its conditions can be met. */
    private void requirePossibleYears() {
        Set<Integer> years = years();
        if (rule.factClass() == EarlierChoice.class && !years.contains(2)) {
            throw broken(
                    "has @years(\"1\") and matches EarlierChoice, of which there are some in year 2 alone",
                    "Correct @years, or match AssessedChoice.");
        }
        for (RuleCondition condition : rule.conditions()) {
            Matcher matcher = YEAR.matcher(condition.text());
            if (rule.factClass() != EarlierChoice.class
                    && matcher.matches()
                    && !years.contains(Integer.valueOf(matcher.group(1)))) {
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
        if (value != null && (value.contains("\"") || value.startsWith("["))) {
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
