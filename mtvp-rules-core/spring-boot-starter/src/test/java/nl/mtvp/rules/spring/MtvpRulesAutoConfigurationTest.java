package nl.mtvp.rules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.Budget;
import nl.mtvp.rules.io.PlanReader;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ReadingInForce;
import nl.mtvp.rules.report.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** What an application gets; how it answers requests is tested by the example application. */
class MtvpRulesAutoConfigurationTest {

    private static final AutoConfigurations OURS = AutoConfigurations.of(MtvpRulesAutoConfiguration.class);

    private final ApplicationContextRunner application = new ApplicationContextRunner().withConfiguration(OURS);
    private final WebApplicationContextRunner webApplication =
            new WebApplicationContextRunner().withConfiguration(OURS);

    @Test
    void anApplicationGetsValidatorReaderAndWriter() {
        application.run(context -> {
            PracticePlan plan = context.getBean(PlanReader.class).read("{\"region\": \"rijnmond\"}");
            ValidationReport report = context.getBean(PlanValidator.class).validate(plan);
            assertThat(context.getBean(ReportWriter.class).write("p", report)).contains("MTVP-jaar 1");
            assertThat(context).doesNotHaveBean(PracticePlanConverter.class);
        });
    }

    @Test
    void aWebApplicationAlsoGetsConverters() {
        webApplication.run(context -> assertThat(context)
                .hasSingleBean(PracticePlanConverter.class)
                .hasSingleBean(ValidationReportConverter.class)
                .hasSingleBean(RefusedPlanAdvice.class));
        webApplication
                .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
                .run(context -> assertThat(context).doesNotHaveBean(PracticePlanConverter.class));
    }

    @Test
    void propertiesTellReadingsAndLanguage() {
        application
                .withPropertyValues("mtvp.rules.readings=PILOT_AW_ONLY", "mtvp.rules.language=english")
                .run(context -> {
                    ValidationReport report = context.getBean(PlanValidator.class)
                            .validate(PracticePlan.inRegion("rijnmond").build());
                    assertThat(report.readings())
                            .filteredOn(reading -> !reading.isDefault())
                            .extracting(ReadingInForce::option)
                            .extracting(option -> option.name())
                            .containsExactly("PILOT_AW_ONLY");
                    assertThat(context.getBean(ReportWriter.class).write("p", report))
                            .contains("MTVP year 1");
                });
    }

    @Test
    void propertiesTellTheBudget() {
        application.run(context -> {
            assertThat(context.getBean(MtvpRulesProperties.class).budget().budget())
                    .isEqualTo(Budget.DEFAULT);
            assertThat(isExplanationComplete(context)).isTrue();
        });
        application
                .withPropertyValues("mtvp.rules.budget.time=0s")
                .run(context -> assertThat(isExplanationComplete(context)).isFalse());
        application
                .withPropertyValues("mtvp.rules.budget.plans=0")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("at least 1"));
    }

    private static boolean isExplanationComplete(ApplicationContext context) {
        PlanValidator validator = context.getBean(PlanValidator.class);
        return validator
                .explain(validator.validate(PracticePlan.inRegion("rijnmond").build()))
                .complete();
    }

    @Test
    void aBeanOfTheApplicationReplacesOurs() {
        PlanValidator own = PlanValidator.create();
        application
                .withBean(PlanValidator.class, () -> own)
                .run(context -> assertThat(context.getBean(PlanValidator.class)).isSameAs(own));
    }

    @Test
    void anApplicationWithABrokenRegionDoesNotStart(@TempDir Path directory) throws IOException {
        application
                .withClassLoader(BrokenRegion.alone(directory))
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("kapot"));
    }

    @Test
    void asToldItStartsAndIsDown(@TempDir Path directory) throws IOException {
        application
                .withClassLoader(BrokenRegion.alone(directory))
                .withPropertyValues("mtvp.rules.build-at-start=false")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    var health = context.getBean(org.springframework.boot.health.contributor.HealthIndicator.class)
                            .health();
                    assertThat(health.getStatus().getCode()).isEqualTo("DOWN");
                });
    }

    @Test
    void theHealthOfBoot3CountsTheRules() {
        application
                .withClassLoader(
                        new FilteredClassLoader(org.springframework.boot.health.contributor.HealthIndicator.class))
                .run(context -> {
                    Health health = context.getBean(HealthIndicator.class).health();
                    assertThat(health.getStatus().getCode()).isEqualTo("UP");
                    assertThat(health.getDetails()).isEqualTo(details(context));
                });
    }

    @Test
    void theHealthOfBoot4DoesSoToo() {
        application
                .withClassLoader(new FilteredClassLoader(HealthIndicator.class))
                .run(context -> {
                    var health = context.getBean(org.springframework.boot.health.contributor.HealthIndicator.class)
                            .health();
                    assertThat(health.getStatus().getCode()).isEqualTo("UP");
                    assertThat(health.getDetails()).isEqualTo(details(context));
                });
    }

    private static Map<String, Object> details(ApplicationContext context) {
        return Map.of(
                "regions",
                List.of("rijnmond", "west-brabant"),
                "rules",
                context.getBean(PlanValidator.class).rules().size());
    }

    @Test
    void withoutActuatorThereIsNoHealth() {
        application
                .withClassLoader(new FilteredClassLoader(
                        HealthIndicator.class, org.springframework.boot.health.contributor.HealthIndicator.class))
                .run(context -> assertThat(context).hasNotFailed());
    }
}
