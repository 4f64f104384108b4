package nl.mtvp.rules.io;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.internal.text.Digest;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.ReadingInForce;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports and refusals as JSON. Safe for use by several threads.
 *
 * <p>A report looks like this. What is unknown or does not apply is left out. Readers ignore properties that they do
 * not know. {@code report.schema.json} in this package is its JSON Schema; {@link ReportReader} reads reports back. The
 * same plan, judged by the same rules, has the same bytes everywhere.
 *
 * <pre>{@code
 * { "origin": "de-maas.json",
 *   "library": "2.0.0",
 *   "plan": { "region": "rijnmond", "practice": "De Maas", "agbCode": "01012345", "startDate": "2023-10-01",
 *             "digest": "sha-256:…" },
 *   "ruleSets": [ { "id": "leidraad", "version": "2023-01-30", "digest": "sha-256:…" },
 *                 { "id": "rijnmond", "version": "2023-03", "digest": "sha-256:…" } ],
 *   "verdict": "NON_COMPLIANT",
 *   "years": [ { "year": 1, "verdict": "NON_COMPLIANT", "findings": [
 *     { "rule": "L-AW-J1", "severity": "VIOLATION", "element": "AW", "pointer": "/choices",
 *       "line": 7, "column": 14, "message": "…", "observed": "0", "required": "1",
 *       "source": { "document": "Leidraad Meer Tijd Voor de Patiënt", "section": "Groeimodel" },
 *       "regionalSource": { "document": "Regioplan MTVP Rijnmond", "section": "3.1" },
 *       "remedy": "…", "readings": [ "A-05" ] } ] } ],
 *   "readingsInForce": [ { "point": "A-01", "option": "NETWORK_IN_YEAR_2", "default": true } ] }
 * }</pre>
 *
 * <p>{@code library} is the version of this library. The digest of a plan is over its text on one line, as
 * {@link PlanWriter} writes it; that of a rule set is {@link RuleSetVersion#digest}.
 *
 * <p>{@code readingsInForce} holds one option of each contested point that is not settled; {@code default} is false if
 * the reading of the plan's region was overridden.
 *
 * <p>A finding about one choice also has its {@code item}; {@code regionalSource} is where the region's document states
 * a requirement of the Leidraad. Only a finding of severity {@code OPEN} has {@code needs}: the JSON pointers of the
 * absent facts that would decide it. The list may be empty. A year that could not be judged has a {@code fault} (rule,
 * module, message) in place of findings. A plan that was refused is {@code { "origin": …, "refused": [ { "pointer": …,
 * "line": …, "column": …, "message": … } ] }}.
 *
 * <p>A report with an explanation has two more properties. The names of constants in them are those of
 * {@link nl.mtvp.rules.explain}:
 *
 * <pre>{@code
 * "explanation": { "years": [ { "year": 1,
 *   "outcomes": [
 *     { "rule": "L-AW-J1", "outcome": "WAIVED", "pointer": "/choices", "by": [ "R-KBZ-6" ] },
 *     { "rule": "R-AW4-2", "outcome": "OPEN", "pointer": "/choices/1", "item": "RD.AW.4",
 *       "conditions": [ "item == \"RD.AW.4\"", "conditionsDue", "!credited", "!facts.yes(\"flexibleConsultationHours\")" ],
 *       "missing": [ "/choices/1/facts/flexibleConsultationHours" ] },
 *     { "rule": "R-AW9-IMPL", "outcome": "MET", "pointer": "/choices/0", "item": "RD.AW.9",
 *       "evidence": [ { "pointer": "/choices/0/facts/implementationPlanned", "value": true } ] },
 *     { "rule": "R-YEAR", "outcome": "UNKNOWN", "pointer": "/choices/0", "item": "RD.AW.9", "missing": [ "/choices/0/plannedStart" ] },
 *     { "rule": "R-AW3-SOH", "outcome": "NOT_APPLICABLE", "pointer": "/choices", "because": "NOT_CHOSEN" } ],
 *   "growthModel": [
 *     { "element": "AW", "outcome": "OPEN", "minimum": 1, "forTheTimeBeing": true, "requirements": [ "L-AW-J1" ],
 *       "waivedBy": [ "R-KBZ-6" ],
 *       "findings": [ { "year": 1, "rule": "R-AW4-2", "severity": "OPEN", "pointer": "/choices/1" } ],
 *       "counted": [ "RD.AW.4", "RD.AW.9" ], "again": [ "RD.AW.9" ],
 *       "choices": [ { "pointer": "/choices/0", "item": "RD.AW.9", "status": "COUNTED" },
 *                    { "pointer": "/choices/1", "item": "RD.AW.4", "status": "COUNTED_FOR_THE_TIME_BEING",
 *                      "by": [ "R-AW4-2" ] } ],
 *       "credited": [ { "item": "RD.AW.7", "by": "R-X", "forTheTimeBeing": true } ] } ] } ],
 *   "effects": [ { "point": "A-04", "option": "INTERVISION_BINDS", "verdict": "NON_COMPLIANT",
 *     "disappearing": [ { "year": 1, "rule": "R-IV-WISH", "severity": "ADVICE", "pointer": "/intervision" } ],
 *     "appearing": [ { "year": 1, "rule": "L-IV", "severity": "VIOLATION", "pointer": "/intervision" } ] } ],
 *   "complete": true },
 * "proposals": { "result": "FOUND", "unsolved": [], "proposals": [ {
 *   "changes": [
 *     { "change": "TAKE_AS_NEW", "pointer": "/choices/0", "item": "RD.AW.2", "year": 1, "text": "…" },
 *     { "change": "MOVE", "pointer": "/choices/2", "item": "RD.NW.P1", "year": 2, "text": "…" },
 *     { "change": "RESCHEDULE", "pointer": "/choices/3", "item": "RD.AW.9", "year": 1, "plannedStart": "2023-10-01",
 *       "text": "…" },
 *     { "change": "WITHDRAW", "pointer": "/choices/4", "item": "RD.AW.10", "year": 1, "text": "…" },
 *     { "change": "ADD", "item": "RD.AW.5V", "year": 2, "text": "…" },
 *     { "change": "CONTINUE", "item": "RD.GG.1", "year": 2, "text": "…" },
 *     { "change": "TICK", "form": "PRACTICE", "text": "…" } ],
 *   "open": [ { "rule": "R-AW5V-PRE", "year": 2, "pointer": "/choices/4", "item": "RD.AW.5V", "message": "…", "remedy": "…",
 *     "needs": [ "/practice/priorTrainings" ] } ],
 *   "advice": [ "R-NW-MENU" ] } ] }
 * }</pre>
 *
 * <p>The lists of a year that could not be judged are empty. {@code complete} is false if the time of the explanation
 * was not enough, and {@code result} tells whether the time or the number of plans stopped the search. {@code unsolved}
 * names the rules of violations that remain in some proposal. A change has a pointer if it is about a choice of the
 * plan. Its year is the year after the change. A choice that is added has a planned first day if it has to come before
 * another one. A tick names a form of intervision. Pointers in {@code open} point into the changed plan.
 */
public final class ReportWriter {

    private static final PlanWriter PLANS = new PlanWriter(false);

    private final Language language;
    private final boolean indented;

    /**
     * Creates a writer.
     *
     * @param language language of messages and remedies
     * @param indented whether an object is written on several lines; false: on one line
     */
    public ReportWriter(Language language, boolean indented) {
        this.language = language;
        this.indented = indented;
    }

    /**
     * Writes the report on a plan as a JSON object, without a line end.
     *
     * @param origin where the plan came from
     * @param report the report
     */
    public String write(String origin, ValidationReport report) {
        return write(new PlanOutcome.Judged(origin, report));
    }

    /**
     * Writes the report on a plan as a JSON object, without a line end. Findings have the line and column of their
     * place if the plan was read from a document.
     *
     * @param judged the outcome of the plan
     */
    public String write(PlanOutcome.Judged judged) {
        return write(json -> report(json, judged));
    }

    /**
     * Writes the report on a plan, its explanation and the proposals for other choices as a JSON object, without a line
     * end.
     *
     * @param origin where the plan came from
     * @param explanation the report and its explanation
     * @param proposals which other choices would help
     */
    public String write(String origin, Explanation explanation, Proposals proposals) {
        return write(new PlanOutcome.Judged(origin, explanation.report()), explanation, proposals);
    }

    /**
     * Writes the same, with the line and column of each finding.
     *
     * @param judged the outcome of the plan
     * @param explanation the explanation of its report
     * @param proposals which other choices would help
     */
    public String write(PlanOutcome.Judged judged, Explanation explanation, Proposals proposals) {
        return write(json -> {
            report(json, judged);
            new ExplanationJson(json).write(explanation);
            new ProposalJson(json, language).write(proposals);
        });
    }

    /**
     * Writes the refusal of a plan as a JSON object, without a line end.
     *
     * @param origin where the plan came from
     * @param problems why it was refused
     */
    public String writeRefusal(String origin, List<PlanProblem> problems) {
        return write(json -> {
            json.writeStringProperty("origin", origin);
            JsonText.array(json, "refused", problems, problem -> problem(json, problem));
        });
    }

    private String write(Consumer<JsonGenerator> properties) {
        return JsonText.object(indented, properties);
    }

    private void report(JsonGenerator json, PlanOutcome.Judged judged) {
        ValidationReport report = judged.report();
        json.writeStringProperty("origin", judged.origin());
        json.writeStringProperty("library", Library.VERSION);
        plan(json, report.plan());
        JsonText.array(json, "ruleSets", report.ruleSets(), ruleSet -> ruleSet(json, ruleSet));
        json.writeStringProperty("verdict", report.verdict().name());
        JsonText.array(json, "years", report.years(), year -> year(json, year, judged.places()));
        JsonText.array(json, "readingsInForce", report.readings(), reading -> reading(json, reading));
    }

    private static void plan(JsonGenerator json, PracticePlan plan) {
        json.writeObjectPropertyStart("plan");
        json.writeStringProperty("region", plan.region());
        JsonText.optional(json, "practice", plan.practice().name());
        JsonText.optional(json, "agbCode", plan.practice().agbCode());
        JsonText.optional(json, "startDate", plan.startDate());
        json.writeStringProperty("digest", Digest.of(PLANS.write(plan)));
        json.writeEndObject();
    }

    private static void ruleSet(JsonGenerator json, RuleSetVersion ruleSet) {
        json.writeStartObject();
        json.writeStringProperty("id", ruleSet.id());
        json.writeStringProperty("version", ruleSet.version());
        JsonText.optional(json, "digest", ruleSet.digest());
        json.writeEndObject();
    }

    private static void reading(JsonGenerator json, ReadingInForce reading) {
        json.writeStartObject();
        json.writeStringProperty("point", reading.option().point().id());
        json.writeStringProperty("option", reading.option().name());
        json.writeBooleanProperty("default", reading.isDefault());
        json.writeEndObject();
    }

    private void year(JsonGenerator json, YearReport year, Map<String, Place> places) {
        json.writeStartObject();
        json.writeNumberProperty("year", year.year());
        json.writeStringProperty("verdict", year.verdict().name());
        Fault fault = year.fault();
        if (fault == null) {
            JsonText.array(
                    json,
                    "findings",
                    year.findings(),
                    finding -> finding(json, finding, places.get(finding.pointer())));
        } else {
            json.writeObjectPropertyStart("fault");
            json.writeStringProperty("rule", fault.rule());
            json.writeStringProperty("module", fault.module());
            json.writeStringProperty("message", fault.message());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, Finding finding, @Nullable Place place) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().name());
        JsonText.optional(json, "element", finding.element());
        JsonText.optional(json, "item", finding.item());
        json.writeStringProperty("pointer", finding.pointer());
        if (place != null) {
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
        }
        json.writeStringProperty("message", finding.message(language));
        JsonText.optional(json, "observed", finding.observedText());
        JsonText.optional(json, "required", finding.requiredText());
        source(json, "source", finding.source());
        source(json, "regionalSource", finding.description().regionalSource());
        json.writeStringProperty("remedy", finding.remedy(language));
        if (finding.severity() == Severity.OPEN) {
            JsonText.texts(json, "needs", finding.needs());
        }
        JsonText.texts(json, "readings", finding.description().readings());
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, String name, @Nullable Source source) {
        if (source != null) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("document", source.document());
            json.writeStringProperty("section", source.section());
            JsonText.optional(json, "item", source.item());
            json.writeEndObject();
        }
    }

    private void problem(JsonGenerator json, PlanProblem problem) {
        json.writeStartObject();
        json.writeStringProperty("pointer", problem.pointer());
        json.writeNumberProperty("line", problem.line());
        json.writeNumberProperty("column", problem.column());
        json.writeStringProperty("message", problem.message(language));
        json.writeEndObject();
    }
}
