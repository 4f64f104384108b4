package nl.mtvp.rules.internal.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import nl.mtvp.rules.facts.AssessedChoice;
import nl.mtvp.rules.facts.AssessedYear;
import nl.mtvp.rules.facts.EarlierChoice;
import nl.mtvp.rules.facts.Judged;
import nl.mtvp.rules.facts.Participation;
import nl.mtvp.rules.facts.PlannedChoice;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.MenuDraft;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleDescription.Subject;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.Source;
import org.drools.base.base.EnabledBoolean;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;

/** Reads what a rule says of itself, and what it matches. */
final class RuleMetadata {

    /** What a rule is for; plain from the facts that it matches. */
    enum Purpose {
        /** Writes the menu. */
        MENU,
        /** Contributes to the judgement. */
        QUALIFY,
        /** Reports findings. */
        JUDGE
    }

    private static final Set<String> QUALIFYING = Set.of(PlannedChoice.class.getName(), Participation.class.getName());
    private static final Set<String> JUDGING = Arrays.stream(new Class<?>[] {AssessedYear.class,
            AssessedChoice.class, EarlierChoice.class})
            .map(Class::getName).collect(Collectors.toUnmodifiableSet());

    private static final java.util.regex.Pattern READS = java.util.regex.Pattern.compile("(!?)\\s*reads\\(\\s*ReadingOption\\.(\\w+)\\s*\\)");

    private final RuleSet ruleSet;
    private final RuleImpl rule;

    RuleMetadata(RuleSet ruleSet, RuleImpl rule) {
        this.ruleSet = ruleSet;
        this.rule = rule;
    }

    String name() {
        return rule.getName();
    }

    Purpose purpose() {
        requireFiringWhereverItMatches();
        List<String> matched = rule.getLhs().getChildren().stream().map(RuleMetadata::matchedClass).toList();
        if (matched.contains(MenuDraft.class.getName()) && matched.size() == 1) {
            return Purpose.MENU;
        }
        if (!matched.isEmpty() && QUALIFYING.containsAll(matched)) {
            return Purpose.QUALIFY;
        }
        if (!matched.isEmpty() && JUDGING.containsAll(matched)) {
            return Purpose.JUDGE;
        }
        throw broken("matches " + matched, "A rule matches a MenuDraft alone, or facts to qualify " + QUALIFYING
                + ", or facts to judge " + JUDGING + "; see package " + Judged.class.getPackageName() + ".");
    }

    /** A rule that was silent for another reason than its conditions would pass a plan that falls short. */
    private void requireFiringWhereverItMatches() {
        boolean always = rule.getEnabled() == EnabledBoolean.ENABLED_TRUE && rule.isMainAgendaGroup() && rule.getActivationGroup() == null
                && rule.getRuleFlowGroup() == null && rule.getTimer() == null && !rule.hasCalendars() && rule.getDateEffective() == null
                && rule.getDateExpires() == null;
        if (!always) {
            throw broken("does not fire wherever its conditions are met", "Leave out enabled, agenda-group, activation-group, ruleflow-group, timer,"
                    + " calendars, date-effective and date-expires: a rule speaks of every fact that meets its conditions, in any order.");
        }
    }

    private static String matchedClass(RuleConditionElement element) {
        return element instanceof Pattern pattern ? pattern.getObjectType().getClassName() : element.getClass().getSimpleName();
    }

    /** The description of a judging rule. */
    RuleDescription describe(Messages messages, @Nullable Source regionalSource) {
        int colon = name().indexOf(": ");
        if (colon < 1) {
            throw broken("has no id", "Name a rule after its requirement: \"X-ID: what is asked, in one sentence\".");
        }
        String id = name().substring(0, colon);
        String variant = text("variant");
        String pointer = text("pointer");
        Subject subject = subject();
        if (subject == Subject.YEAR && pointer == null) {
            throw broken("has no @pointer", "A rule about the year says where in the plan the finding belongs: @pointer(\"/choices\").");
        }
        return new RuleDescription(id, variant, ruleSet.describe(),
                required("severity", Severity::valueOf, "@severity(VIOLATION) or @severity(ADVICE)"),
                Source.of(ruleSet.document(), required("source", value -> value, "@source(\"<section> item <number>\")")),
                regionalSource, list("reading"), options(), subject, years(), element(), list("items"), list("needs"), list("given"), pointer,
                messages.of(name(), variant == null ? id : id + "." + variant, name().substring(colon + 2)));
    }

    /** The options without one of which the rule never speaks, as its constraints {@code reads(…)} and {@code !reads(…)} tell. */
    private Set<String> options() {
        Set<String> options = new HashSet<>();
        for (RuleConditionElement element : rule.getLhs().getChildren()) {
            if (element instanceof Pattern pattern) {
                for (Constraint constraint : pattern.getConstraints()) {
                    if (constraint instanceof LambdaConstraint lambda) {
                        addOptions(lambda.getPredicateInformation().getStringConstraint().strip(), options);
                    }
                }
            }
        }
        return Set.copyOf(options);
    }

    private static void addOptions(String constraint, Set<String> options) {
        if (!constraint.contains("reads")) {
            return;
        }
        Matcher reads = READS.matcher(constraint);
        if (!reads.matches()) {
            return;
        }
        ReadingOption option = ReadingOption.valueOf(reads.group(2));
        if (reads.group(1).isEmpty()) {
            options.add(option.name());
        } else {
            option.point().options().stream().filter(other -> other != option).map(ReadingOption::name).forEach(options::add);
        }
    }

    private Subject subject() {
        Set<String> matched = rule.getLhs().getChildren().stream().map(RuleMetadata::matchedClass).collect(Collectors.toSet());
        return matched.contains(AssessedChoice.class.getName()) ? Subject.CHOICE
                : matched.contains(EarlierChoice.class.getName()) ? Subject.EARLIER_CHOICE : Subject.YEAR;
    }

    private Set<Integer> years() {
        List<String> years = list("years");
        if (!List.of("1", "2").containsAll(years)) {
            throw broken("has @years(\"" + text("years") + "\")", "Write @years(\"1\"), @years(\"2\") or @years(\"1, 2\").");
        }
        return years.isEmpty() ? Set.of(1, 2) : years.stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    private @Nullable KernelElement element() {
        String element = text("element");
        try {
            return element == null ? null : KernelElement.valueOf(element);
        } catch (IllegalArgumentException e) {
            throw broken("has @element(" + element + ")", "The kernel elements are " + List.of(KernelElement.values()) + ".");
        }
    }

    private <T> T required(String key, Function<String, T> parse, String example) {
        String value = text(key);
        if (value == null) {
            throw broken("has no @" + key, "Add " + example + ".");
        }
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException e) {
            throw broken("has @" + key + "(" + value + ")", "Write " + example + ".");
        }
    }

    private List<String> list(String key) {
        String value = text(key);
        return value == null ? List.of() : Arrays.stream(value.split(",")).map(String::strip).toList();
    }

    private @Nullable String text(String key) {
        Object value = rule.getMetaData().get(key);
        if (value == null) {
            return null;
        }
        // Depending on what compiled the rule, the quotes of a string are part of it.
        String text = value.toString();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private IllegalStateException broken(String what, String remedy) {
        return new IllegalStateException(ruleSet + ": rule \"" + name() + "\" " + what + ".\n" + remedy);
    }
}
