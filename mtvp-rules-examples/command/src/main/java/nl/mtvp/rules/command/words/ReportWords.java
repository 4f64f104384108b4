package nl.mtvp.rules.command.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Programme;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** The words of every report on a plan, as text or as a page. */
public final class ReportWords {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]+(?:\\.\\w+)+");
    private static final Pattern OF_CHOICE = Pattern.compile("(/choices/(\\d+))/.+");

    private final Texts texts;
    private final PlanValidator validator;
    private final Vocabulary vocabulary;
    private final boolean pointers;

    /**
     * Makes the words.
     *
     * @param texts the language
     * @param validator the validator that judges the plans
     * @param pointers whether a property that has to be reported is followed by its JSON pointer, and whether rules are
     *     quoted
     */
    public ReportWords(Texts texts, PlanValidator validator, boolean pointers) {
        this.texts = texts;
        this.validator = validator;
        this.pointers = pointers;
        vocabulary = new Vocabulary(texts, validator.regions());
    }

    /** Returns the texts in the language of these words. */
    public Texts texts() {
        return texts;
    }

    PlanValidator validator() {
        return validator;
    }

    /** Returns the words of the properties of a plan. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns whether rules are quoted in their own words. */
    boolean quotesRules() {
        return pointers;
    }

    /** Returns the name of the practice, or that it has none. */
    public String practice(PracticePlan plan) {
        String name = plan.practice().name();
        return name == null || name.isBlank() ? texts.get("practice.nameless") : name;
    }

    /** Returns the name of the plan's region. */
    public String region(PracticePlan plan) {
        Region region = loaded(plan);
        return region == null ? plan.region() : region.name();
    }

    private @Nullable Region loaded(PracticePlan plan) {
        return validator.regions().find(plan.region(), plan.startDate());
    }

    /** Returns an item on the menu of the plan's region; null: it is not on the menu. */
    @Nullable
    MenuItem onMenu(PracticePlan plan, String code) {
        Region region = loaded(plan);
        return region == null ? null : region.menu().item(code);
    }

    /** Returns an item by its code and, if it is on the menu, its Dutch title. */
    String item(PracticePlan plan, String code) {
        MenuItem item = onMenu(plan, code);
        return item == null ? code : code + " " + item.title();
    }

    /**
     * Adds to sentences the title on the plan's menu after each code that lacks it. A code that begins a quotation is
     * part of what the plan says, and stays as it is.
     */
    public UnaryOperator<String> withTitles(PracticePlan plan) {
        return sentence -> CODE.matcher(sentence).replaceAll(code -> {
            String rest = sentence.substring(code.end());
            MenuItem item = onMenu(plan, code.group());
            boolean isQuoted = code.start() > 0 && sentence.charAt(code.start() - 1) == '‘';
            boolean lacksTitle = item != null
                    && !isQuoted
                    && !rest.startsWith(" " + item.title())
                    && !rest.startsWith(" ‘" + item.title());
            return Matcher.quoteReplacement(lacksTitle ? code.group() + " ‘" + item.title() + "’" : code.group());
        });
    }

    /**
     * Returns a property that has to be reported. One of another choice than that at the place has the item of that
     * choice.
     *
     * @param plan the plan
     * @param pointer its JSON pointer
     * @param place JSON pointer of the place where it is asked for
     */
    String property(PracticePlan plan, String pointer, String place) {
        String words = vocabulary.property(pointer);
        Matcher choice = OF_CHOICE.matcher(pointer);
        if (choice.matches() && !choice.group(1).equals(place)) {
            int index = Integer.parseInt(choice.group(2));
            words = texts.get(
                    "property.of", words, item(plan, plan.choices().get(index).item()));
        }
        return pointers ? words + " (" + pointer + ")" : words;
    }

    /** Returns when the plan starts, or that it does not say. */
    public String start(PracticePlan plan) {
        LocalDate start = plan.startDate();
        return start == null ? texts.get("plan.noStart") : texts.get("plan.start", texts.date(start));
    }

    /**
     * Returns what to know beforehand: which contested points are not read as the region does, which programmes have no
     * effect.
     */
    public List<String> remarks(ValidationReport report) {
        return Stream.concat(otherReadings(report), programmesWithoutEffect(report.plan()))
                .toList();
    }

    private Stream<String> programmesWithoutEffect(PracticePlan plan) {
        Region region = loaded(plan);
        Map<String, Programme> known = region == null
                ? Map.of()
                : region.programmes().stream().collect(Collectors.toMap(Programme::code, programme -> programme));
        return plan.programmes().stream()
                .map(ProgrammeParticipation::code)
                .distinct()
                .map(code -> withoutEffect(code, known.get(code)))
                .filter(Objects::nonNull);
    }

    private @Nullable String withoutEffect(String code, @Nullable Programme programme) {
        if (programme == null) {
            return texts.get("plan.programme", code, texts.get("plan.programme.elsewhere"));
        }
        String reason = programme.withoutEffect().get(texts.language());
        return reason == null ? null : texts.get("plan.programme", programme.name(), reason);
    }

    private Stream<String> otherReadings(ValidationReport report) {
        return report.readings().stream()
                .filter(reading -> !reading.isDefault())
                .map(reading -> texts.get(
                        "plan.reading",
                        ReadingName.of(reading.option()),
                        reading.option().meaning(texts.language())));
    }

    /** Returns the documents whose rules judged a plan, with the version of the region's own. */
    public String documents(ValidationReport report) {
        Region region = loaded(report.plan());
        return report.ruleSets().stream()
                .map(ruleSet -> ruleSet.isNational()
                        ? texts.get("document.leidraad")
                        : (region == null ? ruleSet.id() : region.document()) + " (" + ruleSet.version() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Returns the verdict on a year, with the number of its findings. */
    public String verdict(YearReport year) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int number = year.findings(severity).size();
            if (number > 0) {
                counts.add(texts.count("count." + severity, number));
            }
        }
        String verdict = texts.get("verdict." + year.verdict());
        return counts.isEmpty() ? verdict : verdict + " (" + String.join(", ", counts) + ")";
    }

    /** Returns the first and last day of an MTVP year; empty: the start date is unknown. */
    public String period(@Nullable LocalDate start, int number) {
        return start == null ? "" : texts.language().inWords(MtvpYear.of(start, number));
    }

    /** Returns the findings of a severity that the report does not already have for an earlier year. */
    public List<Finding> findings(ValidationReport report, YearReport year, Severity severity) {
        return year.findings(severity).stream()
                .filter(finding -> earlier(report, finding) == null)
                .toList();
    }

    /** Returns a sentence on the findings of a severity that the report already has for an earlier year; null: none. */
    public @Nullable String repeated(ValidationReport report, YearReport year, Severity severity) {
        List<Finding> earlier = year.findings(severity).stream()
                .map(finding -> earlier(report, finding))
                .filter(Objects::nonNull)
                .toList();
        String rules = earlier.stream().map(Finding::rule).distinct().collect(Collectors.joining(", "));
        return earlier.isEmpty()
                ? null
                : texts.count("repeated", earlier.size(), earlier.get(0).year(), rules);
    }

    private @Nullable Finding earlier(ValidationReport report, Finding finding) {
        return report.findings().stream()
                .filter(other -> other.year() < finding.year()
                        && other.rule().equals(finding.rule())
                        && other.severity() == finding.severity()
                        && other.pointer().equals(finding.pointer())
                        && other.message(texts.language()).equals(finding.message(texts.language())))
                .findFirst()
                .orElse(null);
    }

    /** Returns the name of a kernel element; null: what belongs to none. */
    public String element(@Nullable KernelElement element) {
        return texts.get("element." + (element == null ? "none" : element.name()));
    }
}
