package nl.mtvp.rules.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The individual practice plan (individueel praktijkplan): what a practice will do in MTVP year 1 and year 2. */
public final class PracticePlan {

    private final String region;
    private final @Nullable LocalDate startDate;
    private final @Nullable LocalDate submittedOn;
    private final Practice practice;
    private final List<ProgrammeParticipation> programmes;
    private final Intake intake;
    private final Declarations declarations;
    private final @Nullable Set<IntervisionForm> intervision;
    private final @Nullable Boolean staffExpansionAgreed;
    private final List<Choice> choices;
    private final Facts facts;
    private final Map<String, String> office;

    private PracticePlan(Builder builder) {
        region = Objects.requireNonNull(builder.region, "region");
        startDate = builder.startDate;
        submittedOn = builder.submittedOn;
        practice = Objects.requireNonNull(builder.practice, "practice");
        programmes = List.copyOf(builder.programmes);
        intake = Objects.requireNonNull(builder.intake, "intake");
        declarations = Objects.requireNonNull(builder.declarations, "declarations");
        intervision = builder.intervision == null ? null : inOrder(builder.intervision);
        staffExpansionAgreed = builder.staffExpansionAgreed;
        choices = List.copyOf(builder.choices);
        facts = Objects.requireNonNull(builder.facts, "facts");
        office = Collections.unmodifiableMap(new LinkedHashMap<>(builder.office));
        for (String text : office.values()) {
            Objects.requireNonNull(text, "text of the office");
        }
    }

    /** Keeps Jackson, which would find no properties, from writing an empty object. */
    @JsonValue
    private Object refuseJackson() {
        throw new UnsupportedOperationException(
                "a plan is written by PlanWriter and read by PlanReader, not by Jackson");
    }

    /** Copies the forms in an order that is the same in every run, so that written output is the same, too. */
    private static Set<IntervisionForm> inOrder(Set<IntervisionForm> forms) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(forms));
    }

    /**
     * Returns a builder for a plan in which nothing else is known yet.
     *
     * @param region id of the region
     */
    public static Builder inRegion(String region) {
        return new Builder(region);
    }

    /** Returns a builder that begins with everything this plan holds, for a plan that differs from it. */
    public Builder toBuilder() {
        Builder builder = new Builder(region);
        builder.startDate = startDate;
        builder.submittedOn = submittedOn;
        builder.practice = practice;
        builder.programmes.addAll(programmes);
        builder.intake = intake;
        builder.declarations = declarations;
        builder.intervision = intervision;
        builder.staffExpansionAgreed = staffExpansionAgreed;
        builder.choices.addAll(choices);
        builder.facts = facts;
        builder.office = office;
        return builder;
    }

    /**
     * Returns whether the plan chooses anything for an MTVP year.
     *
     * @param year 1 or 2
     */
    public boolean hasChoiceFor(int year) {
        for (int i = choices.size() - 1; i >= 0; i--) {
            if (choices.get(i).year() == year) {
                return true;
            }
        }
        return false;
    }

    /** Returns the id of the region whose plan applies, such as {@code rijnmond}. */
    public String region() {
        return region;
    }

    /** Returns the first day of MTVP year 1 (instroommoment); null: unknown. */
    public @Nullable LocalDate startDate() {
        return startDate;
    }

    /** Returns the day on which the plan was handed in; null: unknown. */
    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    /** Returns the practice. */
    public Practice practice() {
        return practice;
    }

    /** Returns the other programmes that the practice takes part in. */
    public List<ProgrammeParticipation> programmes() {
        return programmes;
    }

    /** Returns what the regional organisation recorded. */
    public Intake intake() {
        return intake;
    }

    /** Returns what the practice declares. */
    public Declarations declarations() {
        return declarations;
    }

    /**
     * Returns the forms of intervision ticked, in the order of {@link IntervisionForm}; empty: none; null: not answered
     * (catalogue L-IV).
     */
    public @Nullable Set<IntervisionForm> intervision() {
        return intervision;
    }

    /**
     * Returns whether staff expansion is part of the set agreed with the regional organisation (catalogue L-PC-RHO);
     * null: unknown.
     */
    public @Nullable Boolean staffExpansionAgreed() {
        return staffExpansionAgreed;
    }

    /** Returns the interventions chosen, for both years. */
    public List<Choice> choices() {
        return choices;
    }

    /** Returns the facts that only this region asks for. */
    public Facts facts() {
        return facts;
    }

    /**
     * Returns the texts that the regional organisation keeps with the plan, by name, such as whom to contact; never
     * judged.
     */
    public Map<String, String> office() {
        return office;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                region,
                startDate,
                submittedOn,
                practice,
                programmes,
                intake,
                declarations,
                intervision,
                staffExpansionAgreed,
                choices,
                facts,
                office);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof PracticePlan that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Returns what it holds, in the order of the properties of a plan. */
    @Override
    public String toString() {
        return "PracticePlan" + values();
    }

    /** Collects what is known of a plan; not safe for use by several threads. */
    public static final class Builder {
        private String region;
        private final List<ProgrammeParticipation> programmes = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();
        private @Nullable Set<IntervisionForm> intervision;
        private @Nullable LocalDate startDate;
        private @Nullable LocalDate submittedOn;
        private Practice practice = Practice.UNKNOWN;
        private Intake intake = Intake.NONE;
        private Declarations declarations = Declarations.NONE;
        private @Nullable Boolean staffExpansionAgreed;
        private Facts facts = Facts.NONE;
        private Map<String, String> office = Map.of();

        private Builder(String region) {
            this.region = region;
        }

        /** Replaces the region; see {@link PracticePlan#region()}. */
        public Builder region(String value) {
            region = value;
            return this;
        }

        /** See {@link PracticePlan#startDate()}. */
        public Builder startingOn(@Nullable LocalDate value) {
            startDate = value;
            return this;
        }

        /** See {@link PracticePlan#submittedOn()}. */
        public Builder submittedOn(@Nullable LocalDate value) {
            submittedOn = value;
            return this;
        }

        /** See {@link PracticePlan#practice()}. */
        public Builder practice(Practice value) {
            practice = value;
            return this;
        }

        /** Describes the practice: {@code practice(p -> p.name("De Maas").agbCode("01012345"))}. */
        public Builder practice(UnaryOperator<Practice.Builder> description) {
            return practice(description.apply(Practice.builder()).build());
        }

        /** Adds a programme; see {@link PracticePlan#programmes()}. */
        public Builder following(ProgrammeParticipation participation) {
            programmes.add(participation);
            return this;
        }

        /** See {@link PracticePlan#intake()}. */
        public Builder intake(Intake value) {
            intake = value;
            return this;
        }

        /** See {@link PracticePlan#declarations()}. */
        public Builder declarations(Declarations value) {
            declarations = value;
            return this;
        }

        /** Replaces the programmes collected so far; see {@link PracticePlan#programmes()}. */
        public Builder programmes(List<ProgrammeParticipation> value) {
            programmes.clear();
            programmes.addAll(value);
            return this;
        }

        /** See {@link PracticePlan#intervision()}. */
        public Builder intervision(@Nullable Set<IntervisionForm> value) {
            intervision = value;
            return this;
        }

        /** Ticks a form of intervision; see {@link PracticePlan#intervision()}. */
        public Builder intervision(IntervisionForm form) {
            Set<IntervisionForm> forms = intervision == null ? new HashSet<>() : new HashSet<>(intervision);
            forms.add(form);
            return intervision(forms);
        }

        /** See {@link PracticePlan#staffExpansionAgreed()}. */
        public Builder staffExpansionAgreed(@Nullable Boolean value) {
            staffExpansionAgreed = value;
            return this;
        }

        /** Adds a choice of which only the item and the year are known. */
        public Builder choosing(String item, int year) {
            return choosing(Choice.of(item, year).build());
        }

        /**
         * Adds a choice and describes it: {@code choosing("RD.AW.9", 1, c -> c.fact("implementationPlanned", true))}.
         */
        public Builder choosing(String item, int year, Consumer<Choice.Builder> description) {
            Choice.Builder choice = Choice.of(item, year);
            description.accept(choice);
            return choosing(choice.build());
        }

        /** Adds a choice. */
        public Builder choosing(Choice choice) {
            choices.add(choice);
            return this;
        }

        /** Replaces the choices collected so far by these, in their order. */
        public Builder choices(List<Choice> value) {
            choices.clear();
            choices.addAll(value);
            return this;
        }

        /**
         * Sets a fact that the region asks for; see {@link Facts}.
         *
         * @param value null: unknown
         * @throws IllegalArgumentException if the value is of a type that facts do not have
         */
        public Builder fact(String name, @Nullable Object value) {
            facts = facts.with(name, value);
            return this;
        }

        /**
         * Sets a fact that the region asks for of each MTVP year.
         *
         * @param year MTVP year, 1 or 2
         * @param value null: unknown
         * @throws IllegalArgumentException if the value is of a type that facts do not have
         */
        public Builder fact(String name, int year, @Nullable Object value) {
            return fact(name + "/" + year, value);
        }

        /** Replaces the facts set so far. */
        public Builder facts(Facts value) {
            facts = value;
            return this;
        }

        /** See {@link PracticePlan#office()}. */
        public Builder office(Map<String, String> value) {
            office = value;
            return this;
        }

        /** Builds the plan from what was collected so far. */
        public PracticePlan build() {
            return new PracticePlan(this);
        }
    }
}
