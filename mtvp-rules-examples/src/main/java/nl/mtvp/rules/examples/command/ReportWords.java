package nl.mtvp.rules.examples.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import org.jspecify.annotations.Nullable;

/** What every report on a plan calls things, as text or as a page. */
final class ReportWords {

    private final Texts texts;
    private final PlanValidator validator;

    ReportWords(Texts texts, PlanValidator validator) {
        this.texts = texts;
        this.validator = validator;
    }

    String practice(PracticePlan plan) {
        String name = plan.practice().name();
        return name == null || name.isBlank() ? texts.get("practice.nameless") : name;
    }

    /** Name of the plan's region. */
    String region(PracticePlan plan) {
        return validator.regions().find(plan.region(), plan.startDate()).map(Region::name).orElse(plan.region());
    }

    String start(PracticePlan plan) {
        LocalDate start = plan.startDate();
        return start == null ? texts.get("plan.noStart") : texts.get("plan.start", texts.date(start));
    }

    /** The contested points that are read otherwise than the region reads them. */
    List<String> turnedReadings(ValidationReport report) {
        return report.readings().stream().filter(reading -> !reading.isDefault())
                .map(reading -> texts.get("plan.reading", ReadingName.of(reading.point(), reading.option()),
                        ReadingOption.valueOf(reading.option()).meaning(texts.language()))).toList();
    }

    /** The verdict on a year, with the number of its findings. */
    String verdict(YearReport year) {
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

    /** First and last day of an MTVP year; empty: the start date is unknown. */
    String period(@Nullable LocalDate start, int number) {
        if (start == null) {
            return "";
        }
        MtvpYear year = MtvpYear.of(start, number);
        return texts.get("year.period", texts.date(year.firstDay()), texts.date(year.lastDay()));
    }

    /** Name of a kernel element; null: what belongs to none. */
    String element(@Nullable KernelElement element) {
        return texts.get("element." + (element == null ? "none" : element.name()));
    }
}
