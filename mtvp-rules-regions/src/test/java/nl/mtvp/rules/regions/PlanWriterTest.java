package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.format.ObjectFormat;
import nl.mtvp.rules.internal.format.PlanFormat;
import nl.mtvp.rules.internal.format.Property;
import nl.mtvp.rules.internal.format.ValueType;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanReader;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written can be read, and says the same. */
class PlanWriterTest {

    private static final PlanWriter ON_ONE_LINE = new PlanWriter(false);
    private static final PlanWriter INDENTED = new PlanWriter(true);
    private static final PlanReader READER = Reading.VALIDATOR.reader();

    private final Random random = new Random(4_711);

    @Test
    void whatIsUnknownIsLeftOutAndAnEmptyAnswerIsNot() {
        assertThat(ON_ONE_LINE.write(PracticePlan.inRegion("rijnmond").build())).isEqualTo("{\"region\":\"rijnmond\"}");
        assertThat(ON_ONE_LINE.write(PracticePlan.inRegion("rijnmond")
                        .intervision(Set.of())
                        .practice(practice -> practice.name("").priorTrainings(List.of()))
                        .build()))
                .isEqualTo(Reading.json(
                        "{'region':'rijnmond','practice':{'name':'','priorTrainings':[]},'intervision':[]}"));
    }

    @Test
    void whatAnAbsentPropertyMeansIsLeftOut() {
        PracticePlan plan = PracticePlan.inRegion("rijnmond")
                .following(new ProgrammeParticipation("SBE", null, null, Set.of(2, 1)))
                .following(new ProgrammeParticipation("KBZ", null, false, Set.of()))
                .choosing(
                        "RD.AW.1",
                        1,
                        choice -> choice.mode(ChoiceMode.NEW)
                                .basis(ChoiceBasis.NEW)
                                .fact("wholeTeam", null))
                .build();
        assertThat(ON_ONE_LINE.write(plan))
                .isEqualTo(Reading.json("{'region':'rijnmond','programmes':[{'code':'SBE'},"
                        + "{'code':'KBZ','admitted':false,'years':[]}],'choices':[{'item':'RD.AW.1','year':1}]}"));
    }

    @Test
    void everyPropertyIsWrittenInTheOrderOfTheSchema() {
        assertThat(ON_ONE_LINE.write(READER.read(EveryProperty.TEXT)))
                .isEqualTo(Reading.json("{'region':'rijnmond','startDate':'2023-10-01','submittedOn':'2023-10-05',"
                        + "'practice':{'name':'Huisartsenpraktijk De Maas','agbCode':'01012345','enrolledPatients':2350,"
                        + "'staffCount':9,'highDeprivation':false,'patientStop':false,'waitingList':true,"
                        + "'waitingListSize':37,'outOfHoursDataConsent':true,'outOfHoursContacts':412,"
                        + "'priorTrainings':[{'training':'LEAN','date':'2020-05-11'},{'training':'TRIAGE'}]},"
                        + "'programmes':[{'code':'SBE','followedUntil':'2024-12-31','admitted':true},{'code':'TBHZ'}],"
                        + "'intake':{'extensionRequested':true,'lottery':'DRAWN','checkedComplete':true},"
                        + "'declarations':{'commitment':true,'information':false},"
                        + "'intervision':['PRACTICE','EXISTING_GROUP'],'staffExpansionAgreed':true,"
                        + "'choices':[{'item':'RD.AW.10','element':'AW','year':1,'plannedStart':'2023-11-01',"
                        + "'carriedOut':false,'effort':'two half days','accountability':'a report to the group',"
                        + "'facts':{'measurements':['BLOOD_PRESSURE','GLUCOSE'],"
                        + "'questionnaires':2,'experiments':true,'trainingDate':'2023-11-15'}},"
                        + "{'item':'RD.GG.1','year':1,'basis':'PRIOR_TRAINING',"
                        + "'facts':{'trainingDate':'2021-10-05','certificateShown':true}},"
                        + "{'item':'RD.GG.1','year':2,'mode':'DEVELOP'},{'item':'X.1','element':'NW','year':2}],"
                        + "'facts':{'usesVipLive':true,'kbzTariffUntil':'2023-09-30','mtvpTariffFrom':'2023-10-01',"
                        + "'secondMeasurement':false},'office':{'contact':'J. Jansen','motivation':''}}"));
    }

    @Test
    void anIndentedPlanHasALineForEachProperty() {
        PracticePlan plan = PracticePlan.inRegion("west-brabant")
                .practice(practice -> practice.name("De \"Maas\""))
                .choosing("WB.GG.2", 1, choice -> choice.fact("trainedRoles", List.of("POH", "GP")))
                .build();
        assertThat(INDENTED.write(plan)).isEqualTo("""
                {
                  "region" : "west-brabant",
                  "practice" : {
                    "name" : "De \\"Maas\\""
                  },
                  "choices" : [
                    {
                      "item" : "WB.GG.2",
                      "year" : 1,
                      "facts" : {
                        "trainedRoles" : [
                          "GP",
                          "POH"
                        ]
                      }
                    }
                  ]
                }""");
    }

    @Test
    void numbersKeepTheirDecimals() {
        PracticePlan plan = PracticePlan.inRegion("west-brabant")
                .choosing("WB.GG.2", 1, choice -> choice.fact("trainedStaffPercentage", new BigDecimal("62.50")))
                .choosing("WB.GG.3", 1, choice -> choice.fact("trainedStaffPercentage", new BigDecimal("1E+1")))
                .choosing("WB.NW.3", 1, choice -> choice.fact("referralsPerWeek", new BigDecimal("3")))
                .build();
        assertThat(ON_ONE_LINE.write(plan)).contains(":62.50}", ":1E+1}", ":3}");
        assertThat(READER.read(ON_ONE_LINE.write(plan))).isEqualTo(plan);
    }

    @Test
    void everyPlanOfTheCasesIsReadBackEqual() {
        assertThat(Cases.all())
                .hasSizeGreaterThan(500)
                .extracting(PlanCase::plan)
                .allSatisfy(this::assertReadBackEqual);
    }

    @Test
    void plansWithAnyValuesAreReadBackEqual() {
        RandomPlans plans = new RandomPlans(17);
        for (Region region : Reading.VALIDATOR.regions().all()) {
            for (int i = 0; i < 1_000; i++) {
                assertReadBackEqual(varied(PlanFormat.PLAN, plans.next(region, random.nextInt(6))));
            }
        }
    }

    private void assertReadBackEqual(PracticePlan plan) {
        for (PlanWriter writer : List.of(ON_ONE_LINE, INDENTED)) {
            String written = writer.write(plan);
            PracticePlan read = READER.read(written);
            assertThat(read).isEqualTo(plan);
            assertThat(writer.write(read)).isEqualTo(written);
        }
    }

    /** Returns an object with some values replaced; codes and facts stay, since the region has to declare them. */
    private <T, B> T varied(ObjectFormat<T, B> format, T object) {
        T varied = object;
        for (Property<T, B, ?> property : format.properties()) {
            varied = varied(format, property, varied);
        }
        return varied;
    }

    @SuppressWarnings("unchecked")
    private <T, B, V> T varied(ObjectFormat<T, B> format, Property<T, B, V> property, T object) {
        V value = property.getter().apply(object);
        if (value != null && property.type().object() != null) {
            return format.with(object, property, (V)
                    variedObjects((ObjectFormat<Object, ?>) property.type().object(), value));
        }
        Object other = property.required() || property.name().equals("element") || random.nextBoolean()
                ? value
                : value(property.type());
        return other == null ? object : format.with(object, property, (V) other);
    }

    private Object variedObjects(ObjectFormat<Object, ?> format, Object value) {
        return value instanceof List<?> list
                ? list.stream().map(element -> varied(format, (Object) element)).toList()
                : varied(format, value);
    }

    /** Returns any value of a type; null: one that has to be declared. */
    private @Nullable Object value(ValueType<?> type) {
        return switch (type.kind()) {
            case TEXT -> text();
            case TEXTS -> Map.of(text(), text());
            case BOOLEAN -> random.nextBoolean();
            case COUNT -> random.nextInt(Integer.MAX_VALUE);
            case DATE -> LocalDate.ofYearDay(random.nextInt(10_000), 1 + random.nextInt(365));
            case YEARS -> Stream.of(1, 2).filter(year -> random.nextBoolean()).collect(Collectors.toSet());
            case CONSTANT -> constants(type).get(random.nextInt(constants(type).size()));
            case CONSTANTS ->
                constants(type).stream()
                        .filter(constant -> random.nextBoolean())
                        .collect(Collectors.toSet());
            case OBJECTS -> List.of(new PriorTraining("LEAN", null));
            default -> null;
        };
    }

    private static List<?> constants(ValueType<?> type) {
        return Arrays.asList(type.constants().getEnumConstants());
    }

    /** Returns a text of characters of all kinds, among them those that JSON escapes. */
    private String text() {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> Character.toString(
                        switch (random.nextInt(4)) {
                            case 0 -> random.nextInt(0x20);
                            case 1 -> "\"\\/\u2028é".charAt(random.nextInt(5));
                            case 2 -> 0x1F600 + random.nextInt(80);
                            default -> 0x20 + random.nextInt(0x5E);
                        }))
                .collect(Collectors.joining());
    }
}
