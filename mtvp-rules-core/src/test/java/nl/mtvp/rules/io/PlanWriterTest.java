package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.TestRegions;
import org.junit.jupiter.api.Test;

/** Plans as JSON. */
class PlanWriterTest {

    private static final PlanWriter ON_ONE_LINE = new PlanWriter(false);
    private static final PlanWriter INDENTED = new PlanWriter(true);
    private static final PlanReader READER = TestRegions.VALIDATOR.reader();

    @Test
    void whatIsUnknownIsLeftOutAndAnEmptyAnswerIsNot() {
        assertThat(ON_ONE_LINE.write(PracticePlan.inRegion("duinland").build())).isEqualTo("{\"region\":\"duinland\"}");
        assertThat(ON_ONE_LINE.write(PracticePlan.inRegion("duinland")
                        .intervision(Set.of())
                        .practice(practice -> practice.name("").priorTrainings(List.of()))
                        .build()))
                .isEqualTo(PlanTexts.json(
                        "{'region':'duinland','practice':{'name':'','priorTrainings':[]},'intervision':[]}"));
    }

    @Test
    void whatAnAbsentPropertyMeansIsLeftOut() {
        PracticePlan plan = PracticePlan.inRegion("duinland")
                .following(new ProgrammeParticipation("SBE", null, null, Set.of(2, 1)))
                .following(new ProgrammeParticipation("KBZ", null, false, Set.of()))
                .choosing(
                        "DL.AW.1",
                        1,
                        choice -> choice.mode(ChoiceMode.NEW)
                                .basis(ChoiceBasis.NEW)
                                .fact("wholeTeam", null))
                .build();
        assertThat(ON_ONE_LINE.write(plan))
                .isEqualTo(PlanTexts.json("{'region':'duinland','programmes':[{'code':'SBE'},"
                        + "{'code':'KBZ','admitted':false,'years':[]}],'choices':[{'item':'DL.AW.1','year':1}]}"));
    }

    @Test
    void everyPropertyIsWrittenInTheOrderOfTheSchema() {
        assertThat(ON_ONE_LINE.write(READER.read(EveryProperty.TEXT)))
                .isEqualTo(
                        PlanTexts.json(
                                "{'region':'duinland','startDate':'2023-10-01','submittedOn':'2023-10-05',"
                                        + "'practice':{'name':'Huisartsenpraktijk De Maas','agbCode':'01012345','enrolledPatients':2350,"
                                        + "'staffCount':9,'highDeprivation':false,'patientStop':false,'waitingList':true,"
                                        + "'waitingListSize':37,'outOfHoursDataConsent':true,'outOfHoursContacts':412,"
                                        + "'afterOneYear':{'enrolledPatients':2410,'patientStop':true,'waitingList':false,"
                                        + "'waitingListSize':0,'outOfHoursContacts':390},"
                                        + "'priorTrainings':[{'training':'LEAN','date':'2020-05-11'},{'training':'TRIAGE'}]},"
                                        + "'programmes':[{'code':'SBE','followedUntil':'2024-12-31','admitted':true},{'code':'TBHZ'}],"
                                        + "'intake':{'extensionRequested':true,'lottery':'DRAWN','checkedComplete':true,"
                                        + "'wantedStart':'2023-07-01','draws':[{'startDate':'2023-07-01','result':'NOT_DRAWN'},"
                                        + "{'startDate':'2023-10-01','result':'DRAWN'}]},"
                                        + "'declarations':{'commitment':true,'information':false},"
                                        + "'intervision':['PRACTICE','EXISTING_GROUP'],'staffExpansionAgreed':true,"
                                        + "'choices':[{'item':'DL.AW.10','element':'AW','year':1,'plannedStart':'2023-11-01',"
                                        + "'carriedOut':false,'effort':'two half days','accountability':'a report to the group',"
                                        + "'facts':{'experiments':true,'measurements':['BLOOD_PRESSURE','GLUCOSE'],"
                                        + "'questionnaires':2,'trainingDate':'2023-11-15'}},"
                                        + "{'item':'DL.GG.1','year':1,'basis':'PRIOR_TRAINING',"
                                        + "'facts':{'certificateShown':true,'trainingDate':'2021-10-05'}},"
                                        + "{'item':'DL.GG.1','year':2,'mode':'DEVELOP'},{'item':'X.1','element':'NW','year':2}],"
                                        + "'facts':{'kbzTariffUntil':'2023-09-30','mtvpTariffFrom':'2023-10-01',"
                                        + "'secondMeasurement':false,'usesVipLive':true},'office':{'contact':'J. Jansen','motivation':''}}"));
    }

    @Test
    void anIndentedPlanHasALineForEachProperty() {
        PracticePlan plan = PracticePlan.inRegion("heide-en-ven")
                .practice(practice -> practice.name("De \"Maas\""))
                .choosing("HV.GG.2", 1, choice -> choice.fact("trainedRoles", List.of("POH", "GP")))
                .build();
        assertThat(INDENTED.write(plan)).isEqualTo("""
                {
                  "region" : "heide-en-ven",
                  "practice" : {
                    "name" : "De \\"Maas\\""
                  },
                  "choices" : [
                    {
                      "item" : "HV.GG.2",
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
        PracticePlan plan = PracticePlan.inRegion("heide-en-ven")
                .choosing("HV.GG.2", 1, choice -> choice.fact("trainedStaffPercentage", new BigDecimal("62.50")))
                .choosing("HV.GG.3", 1, choice -> choice.fact("trainedStaffPercentage", new BigDecimal("1E+1")))
                .choosing("HV.NW.3", 1, choice -> choice.fact("referralsPerWeek", new BigDecimal("3")))
                .build();
        assertThat(ON_ONE_LINE.write(plan)).contains(":62.50}", ":1E+1}", ":3}");
        assertThat(READER.read(ON_ONE_LINE.write(plan))).isEqualTo(plan);
    }
}
