package nl.mtvp.rules.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Statement;
import nl.mtvp.rules.form.Statement.Choosing;
import nl.mtvp.rules.form.Statement.Following;
import nl.mtvp.rules.form.Statement.Trained;
import nl.mtvp.rules.internal.format.PlanFormat;
import nl.mtvp.rules.internal.format.PlanValues;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import org.jspecify.annotations.Nullable;

/** A plan that the answers of one row are writing. Used once, by one thread. */
final class PlanDraft {

    private static final String FACTS = "facts/";
    private static final String OFFICE = "/office/";

    private final Form form;
    private final Map<String, ChoiceDraft> choices = new LinkedHashMap<>();
    private final Map<String, ProgrammeParticipation> programmes = new LinkedHashMap<>();
    private final Map<String, String> office;
    private PracticePlan plan;
    private @Nullable Set<String> trainings;

    /**
     * Begins a draft.
     *
     * @param begin the plan that the form continues, or a plan of which nothing is known
     */
    PlanDraft(Form form, PracticePlan begin) {
        this.form = form;
        plan = begin;
        office = new LinkedHashMap<>(begin.office());
        begin.programmes().forEach(programme -> programmes.put(programme.code(), programme));
    }

    /** A choice; what several options say of it, it says together. */
    private static final class ChoiceDraft {
        private final String item;
        private final int year;
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final Map<String, Object> facts = new LinkedHashMap<>();
        private @Nullable ChoiceMode mode;
        private @Nullable ChoiceBasis basis;

        ChoiceDraft(String item, int year) {
            this.item = item;
            this.year = year;
        }

        void add(Choosing choosing) {
            mode = choosing.mode() == null ? mode : choosing.mode();
            basis = choosing.basis() == null ? basis : choosing.basis();
            facts.putAll(choosing.facts());
        }

        Choice build() {
            Choice.Builder choice = Choice.of(item, year)
                    .mode(Objects.requireNonNullElse(mode, ChoiceMode.NEW))
                    .basis(Objects.requireNonNullElse(basis, ChoiceBasis.NEW));
            facts.forEach(choice::fact);
            Choice built = choice.build();
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                built = PlanFormat.CHOICE.with(built, property.getKey(), property.getValue());
            }
            return built;
        }
    }

    /** Takes on what a ticked option says, but for the value of the question's own property. */
    void say(Statement statement) {
        if (statement instanceof Choosing choosing) {
            choices.computeIfAbsent(
                            choosing.item() + " " + choosing.year(),
                            key -> new ChoiceDraft(choosing.item(), choosing.year()))
                    .add(choosing);
        } else if (statement instanceof Following following) {
            ProgrammeParticipation known = programmes.get(following.code());
            programmes.put(following.code(), known == null ? begin(following) : joined(known, following));
        } else if (statement instanceof Trained trained) {
            answerTrainings();
            Objects.requireNonNull(trainings).add(trained.training());
        }
    }

    private static ProgrammeParticipation begin(Following following) {
        return new ProgrammeParticipation(following.code(), null, null, following.years());
    }

    private static ProgrammeParticipation joined(ProgrammeParticipation known, Following following) {
        Set<Integer> years = new LinkedHashSet<>(known.years());
        years.addAll(following.years());
        return new ProgrammeParticipation(known.code(), known.followedUntil(), known.admitted(), years);
    }

    /** Notes that the earlier trainings were asked for, so that none ticked means none followed. */
    void answerTrainings() {
        trainings = trainings == null ? new LinkedHashSet<>() : trainings;
    }

    /** Sets a property of the plan. */
    void set(String pointer, Object value) {
        if (pointer.startsWith(OFFICE)) {
            office.put(pointer.substring(OFFICE.length()), (String) value);
        } else {
            plan = PlanValues.with(plan, pointer, value);
        }
    }

    /** Sets a property of the choices of an item that the form makes. Returns whether there are any. */
    boolean setOfChoices(String item, String property, Object value) {
        boolean any = false;
        for (ChoiceDraft choice : choices.values()) {
            if (choice.item.equals(item)) {
                boolean fact = property.startsWith(FACTS);
                (fact ? choice.facts : choice.properties)
                        .put(fact ? property.substring(FACTS.length()) : property, value);
                any = true;
            }
        }
        return any;
    }

    /** Sets a property of the participation in a programme. Returns whether the plan has it. */
    boolean setOfProgramme(String code, String property, Object value) {
        return programmes.computeIfPresent(code, (key, known) -> PlanFormat.PROGRAMME.with(known, property, value))
                != null;
    }

    PracticePlan build() {
        List<Choice> all = new ArrayList<>();
        plan.choices().stream()
                .filter(choice -> !form.years().contains(choice.year()))
                .forEach(all::add);
        choices.values().forEach(choice -> all.add(choice.build()));
        PracticePlan.Builder built = plan.toBuilder()
                .programmes(List.copyOf(programmes.values()))
                .choices(all)
                .office(office);
        if (trainings != null) {
            List<PriorTraining> followed = trainings.stream()
                    .map(code -> new PriorTraining(code, null))
                    .toList();
            built.practice(plan.practice().toBuilder().priorTrainings(followed).build());
        }
        return built.build();
    }
}
