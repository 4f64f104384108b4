package nl.mtvp.rules.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.PlanLimits;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Finds where a plan exceeds {@link PlanLimits}. */
final class LimitCheck {

    private static final Expectation CHOICES = most(PlanLimits.CHOICES, "keuzes", "choices");
    private static final Expectation PROGRAMMES = most(PlanLimits.PROGRAMMES, "programma’s", "programmes");
    private static final Expectation TRAININGS = most(PlanLimits.TRAININGS, "scholingen", "trainings");
    private static final Expectation DRAWS = most(PlanLimits.TRAININGS, "lotingen", "draws");
    private static final Expectation FACTS = most(PlanLimits.FACTS, "gegevens", "facts");
    private static final Expectation TEXTS = most(PlanLimits.FACTS, "teksten", "texts");
    private static final Expectation DATE =
            new Expectation("een datum van 0000-01-01 tot en met 9999-12-31", "a date from 0000-01-01 to 9999-12-31");

    private LimitCheck() {}

    private static Expectation most(int most, String dutch, String english) {
        return new Expectation("hoogstens " + most + " " + dutch, "at most " + most + " " + english);
    }

    /**
     * Checks a plan.
     *
     * @param problems receives the problems, in the order of the plan; none: it is within all limits
     */
    static void check(PracticePlan plan, List<PlanProblem> problems) {
        date(problems, plan.startDate(), "/startDate");
        date(problems, plan.submittedOn(), "/submittedOn");
        Practice practice = plan.practice();
        code(problems, practice.agbCode(), "/practice", "agbCode");
        text(problems, practice.name(), "/practice", "name");
        List<PriorTraining> trainings = practice.priorTrainings() == null ? List.of() : practice.priorTrainings();
        count(problems, trainings.size(), TRAININGS, PlanLimits.TRAININGS, "/practice/priorTrainings");
        for (int i = 0; i < trainings.size() && i < PlanLimits.TRAININGS; i++) {
            date(problems, trainings.get(i).date(), "/practice/priorTrainings/", i, "/date");
        }
        List<ProgrammeParticipation> programmes = plan.programmes();
        count(problems, programmes.size(), PROGRAMMES, PlanLimits.PROGRAMMES, "/programmes");
        for (int i = 0; i < programmes.size() && i < PlanLimits.PROGRAMMES; i++) {
            date(problems, programmes.get(i).followedUntil(), "/programmes/", i, "/followedUntil");
        }
        count(problems, plan.intake().draws().size(), DRAWS, PlanLimits.TRAININGS, "/intake/draws");
        if (!plan.facts().isWithinLimits()) {
            facts(problems, plan.facts(), "/facts");
        }
        if (!plan.office().isEmpty()) {
            office(problems, plan.office());
        }
        List<Choice> choices = plan.choices();
        count(problems, choices.size(), CHOICES, PlanLimits.CHOICES, "/choices");
        for (int i = 0; i < choices.size() && i < PlanLimits.CHOICES; i++) {
            choice(problems, choices.get(i), i);
        }
    }

    private static void office(List<PlanProblem> problems, Map<String, String> texts) {
        count(problems, texts.size(), TEXTS, PlanLimits.FACTS, "/office");
        texts.forEach((name, text) -> {
            code(problems, name, "/office", name);
            text(problems, text, "/office", name);
        });
    }

    /** Creates the place of a choice only for one that exceeds a limit: every choice of every plan is checked. */
    private static void choice(List<PlanProblem> problems, Choice choice, int index) {
        boolean isWithin = choice.item().length() <= PlanLimits.CODE
                && isWithin(choice.plannedStart())
                && isWithin(choice.effort())
                && isWithin(choice.accountability())
                && choice.facts().isWithinLimits();
        if (!isWithin) {
            String place = "/choices/" + index;
            code(problems, choice.item(), place, "item");
            date(problems, choice.plannedStart(), place + "/plannedStart");
            text(problems, choice.effort(), place, "effort");
            text(problems, choice.accountability(), place, "accountability");
            facts(problems, choice.facts(), place + "/facts");
        }
    }

    private static boolean isWithin(@Nullable String text) {
        return text == null || text.length() <= PlanLimits.TEXT;
    }

    private static void facts(List<PlanProblem> problems, Facts facts, String place) {
        count(problems, facts.names().size(), FACTS, PlanLimits.FACTS, place);
        for (int i = 0; i < facts.names().size() && i < PlanLimits.FACTS; i++) {
            String name = facts.names().get(i);
            Object value = facts.values().get(i);
            if (value instanceof String text) {
                text(problems, text, place, name);
            } else if (value instanceof LocalDate date) {
                date(problems, date, place + "/" + Region.escaped(name));
            } else if (value instanceof Set<?> texts) {
                String ofFact = place + "/" + Region.escaped(name);
                count(problems, texts.size(), TEXTS, PlanLimits.FACTS, ofFact);
                int index = 0;
                for (Object text : texts) {
                    text(problems, text.toString(), ofFact, String.valueOf(index++));
                }
            }
        }
    }

    private static void date(List<PlanProblem> problems, @Nullable LocalDate date, String place) {
        if (!isWithin(date)) {
            add(problems, place, String.valueOf(date), DATE);
        }
    }

    private static void date(
            List<PlanProblem> problems, @Nullable LocalDate date, String list, int index, String property) {
        if (!isWithin(date)) {
            date(problems, date, list + index + property);
        }
    }

    private static boolean isWithin(@Nullable LocalDate date) {
        return date == null || date.getYear() >= 0 && date.getYear() <= PlanLimits.YEAR;
    }

    private static void count(List<PlanProblem> problems, int size, Expectation expected, int most, String place) {
        if (size > most) {
            add(problems, place, String.valueOf(size), expected);
        }
    }

    private static void code(List<PlanProblem> problems, @Nullable String code, String place, String name) {
        length(problems, code, PlanLimits.CODE, place, name);
    }

    private static void text(List<PlanProblem> problems, @Nullable String text, String place, String name) {
        length(problems, text, PlanLimits.TEXT, place, name);
    }

    private static void length(List<PlanProblem> problems, @Nullable String text, int most, String place, String name) {
        if (text != null && text.length() > most && text.codePointCount(0, text.length()) > most) {
            String found = Excerpt.quoted(text) + " (" + text.codePointCount(0, text.length()) + ")";
            add(problems, place + "/" + Region.escaped(name), found, most(most, "tekens", "characters"));
        }
    }

    private static void add(List<PlanProblem> problems, String place, String found, Expectation expected) {
        problems.add(new PlanProblem(Kind.OVER_LIMIT, place, found, expected, null));
    }
}
