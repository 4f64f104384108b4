package nl.mtvp.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.ChecklistLine;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/** The words of the book. */
final class Words {

    private static final Pattern NUMBERED = Pattern.compile("\\d.*");

    private Words() {}

    /** Returns a number of things: "1 rule", "2 rules". */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String of(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "violation";
            case OPEN -> "open point";
            case ADVICE -> "advice";
        };
    }

    static String of(KernelElement element) {
        return switch (element) {
            case AW -> "AW, working differently in the practice";
            case GG -> "GG, the good conversation";
            case NW -> "NW, collaboration with the network";
            case PC -> "PC, expansion of staff";
        };
    }

    static String of(CatalogueRow.Binding binding) {
        return switch (binding) {
            case PLAN_YEAR_1 -> "plan, year 1";
            case PLAN_YEAR_2 -> "plan, year 2";
            case PLAN -> "plan, both years";
            case CHOICE -> "each choice";
            case PRACTICE_DATA -> "data of the practice";
            case COHORT -> "all practices together";
            case REGIONAL_ORGANISATION -> "regional organisation";
            case INSURER -> "insurer";
        };
    }

    static String of(CatalogueRow.Kind kind) {
        return switch (kind) {
            case REQUIREMENT -> "requirement";
            case CONDITIONAL_REQUIREMENT -> "conditional requirement";
            case DATE -> "date";
            case DATA -> "data";
            case ADVICE -> "advice";
            case EXEMPTION -> "exemption";
            case CAPACITY -> "capacity";
            case DEFINITION -> "definition, background";
            case DUTY_OF_OTHERS -> "duty of others";
            case MONEY -> "money";
        };
    }

    /** Returns how a row is treated; the rules that it names follow. */
    static String of(CatalogueRow.Treatment treatment) {
        return switch (treatment) {
            case JUDGED -> "judged by";
            case RESTATES -> "said again, judged by";
            case FEEDS -> "no finding of its own, decides with";
            case PERMISSION -> "no rule: it gives room";
            case RECORDED -> "no rule: recorded only";
            case CONTEXT -> "no rule: background";
            case ANNOUNCED -> "no rule: announced, nothing to check yet";
            case ORGANISATION -> "no rule: up to the organisation or the insurer";
            case COHORT -> "no rule: a matter of all practices together";
            case MONEY -> "no rule: money";
            case BEYOND_THE_PLAN -> "no rule: rests on what no plan holds";
        };
    }

    static String of(ChecklistLine.Kind kind) {
        return switch (kind) {
            case CONCERN -> "plan";
            case POINT -> "contested point";
            case MENU -> "menu";
            case PROGRAMME -> "programme";
            case QUESTION -> "question of a form";
        };
    }

    /** Returns what a plan shows that does not raise a rule. */
    static String of(@Nullable Outcome outcome) {
        if (outcome == null) {
            return "";
        }
        return switch (outcome) {
            case MET -> "it applies and is met";
            case WAIVED -> "it would apply, and a programme takes its place";
            case UNKNOWN -> "a fact that decides it is unknown";
            case VIOLATED -> "it is not met, and another rule reports in its place";
            case OPEN, ADVISED, NOT_APPLICABLE -> "it does not apply";
        };
    }

    static String years(Set<Integer> years) {
        return years.stream().sorted().map(String::valueOf).collect(Collectors.joining(" and "));
    }

    /** Returns a section or a heading: "§ 3.2.1". */
    static String section(String section) {
        return NUMBERED.matcher(section).matches() ? "§\u00a0" + section : section;
    }

    /** Returns the place in its document: "§ 3.2.1, item 4". */
    static String place(Source source) {
        return section(source.section()) + (source.item() == null ? "" : ", item " + source.item());
    }

    /** Returns some places, each document named once. */
    static String places(List<Source> sources) {
        List<String> documents = new ArrayList<>();
        sources.stream()
                .collect(Collectors.groupingBy(Source::document, TreeMap::new, Collectors.toList()))
                .forEach((document, places) -> documents.add(document + " "
                        + places.stream().map(Words::place).distinct().collect(Collectors.joining("; "))));
        return String.join("; ", documents);
    }
}
