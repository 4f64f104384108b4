package nl.mtvp.rules.spring;

import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanReader;
import nl.mtvp.rules.io.ReportWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Configures one validator with every region on the class path, and what belongs to it. A bean of the application
 * replaces any of them.
 */
@AutoConfiguration
@EnableConfigurationProperties(MtvpRulesProperties.class)
final class MtvpRulesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PlanValidator planValidator(MtvpRulesProperties properties, ApplicationContext application) {
        PlanValidator validator = PlanValidator.create(application.getClassLoader())
                .reading(properties.readings().toArray(String[]::new))
                .within(properties.budget().budget());
        if (properties.buildAtStart()) {
            validator.rules();
        }
        return validator;
    }

    @Bean
    @ConditionalOnMissingBean
    PlanReader planReader(PlanValidator validator) {
        return validator.reader();
    }

    @Bean
    @ConditionalOnMissingBean
    ReportWriter reportWriter(MtvpRulesProperties properties) {
        return new ReportWriter(properties.language(), false);
    }

    /** In a web application, requests hold plans and responses reports. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass(DispatcherServlet.class)
    static final class Web {

        @Bean
        @ConditionalOnMissingBean
        PracticePlanConverter practicePlanConverter(PlanReader reader, MtvpRulesProperties properties) {
            return new PracticePlanConverter(reader, properties.largestPlan());
        }

        @Bean
        @ConditionalOnMissingBean
        ValidationReportConverter validationReportConverter(ReportWriter writer) {
            return new ValidationReportConverter(writer);
        }

        @Bean
        @ConditionalOnMissingBean
        RefusedPlanAdvice refusedPlanAdvice(MtvpRulesProperties properties) {
            return new RefusedPlanAdvice(properties.language());
        }
    }

    /** The health of Spring Boot 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(org.springframework.boot.actuate.health.HealthIndicator.class)
    static final class Boot3Health {

        @Bean
        @ConditionalOnMissingBean(name = "mtvpRulesHealthIndicator")
        org.springframework.boot.actuate.health.HealthIndicator mtvpRulesHealthIndicator(PlanValidator validator) {
            return new org.springframework.boot.actuate.health.AbstractHealthIndicator() {
                @Override
                protected void doHealthCheck(org.springframework.boot.actuate.health.Health.Builder builder) {
                    builder.up().withDetails(RulesDetails.of(validator));
                }
            };
        }
    }

    /** The same of Spring Boot 4, where the types are others of the same names. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(org.springframework.boot.health.contributor.HealthIndicator.class)
    static final class Boot4Health {

        @Bean
        @ConditionalOnMissingBean(name = "mtvpRulesHealthIndicator")
        org.springframework.boot.health.contributor.HealthIndicator mtvpRulesHealthIndicator(PlanValidator validator) {
            return new org.springframework.boot.health.contributor.AbstractHealthIndicator() {
                @Override
                protected void doHealthCheck(org.springframework.boot.health.contributor.Health.Builder builder) {
                    builder.up().withDetails(RulesDetails.of(validator));
                }
            };
        }
    }
}
