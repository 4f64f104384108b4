package nl.mtvp.rules.io;

import java.util.List;
import nl.mtvp.rules.explain.ChoiceCount;
import nl.mtvp.rules.explain.CreditedItem;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Evidence;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.ReadingEffect;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.report.Finding;
import tools.jackson.core.JsonGenerator;

/**
 * Writes why a plan got its verdict, as the property {@code explanation} of a report; {@link ReportWriter} describes
 * its form.
 */
final class ExplanationJson {

    private final JsonGenerator json;

    ExplanationJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Explanation explanation) {
        json.writeObjectPropertyStart("explanation");
        JsonText.array(json, "years", explanation.years(), this::year);
        JsonText.array(json, "effects", explanation.effects(), this::effect);
        json.writeBooleanProperty("complete", explanation.complete());
        json.writeEndObject();
    }

    private void year(YearExplanation year) {
        json.writeStartObject();
        json.writeNumberProperty("year", year.year());
        JsonText.array(json, "outcomes", year.outcomes(), this::outcome);
        JsonText.array(json, "growthModel", year.growthModel(), this::count);
        json.writeEndObject();
    }

    private void outcome(RuleOutcome outcome) {
        json.writeStartObject();
        json.writeStringProperty("rule", outcome.id());
        json.writeStringProperty("outcome", outcome.outcome().name());
        json.writeStringProperty("pointer", outcome.pointer());
        JsonText.optional(json, "item", outcome.item());
        stringsUnlessEmpty("conditions", outcome.conditions());
        if (!outcome.evidence().isEmpty()) {
            JsonText.array(json, "evidence", outcome.evidence(), this::evidence);
        }
        stringsUnlessEmpty("missing", outcome.missing());
        stringsUnlessEmpty("by", outcome.by());
        JsonText.optional(json, "because", outcome.because());
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) {
        json.writeStartObject();
        json.writeStringProperty("pointer", evidence.pointer());
        json.writeName("value");
        JsonText.value(json, evidence.value());
        json.writeEndObject();
    }

    private void count(ElementCount count) {
        json.writeStartObject();
        json.writeStringProperty("element", count.element().name());
        JsonText.optional(json, "outcome", count.outcome());
        if (count.minimum() != null) {
            json.writeNumberProperty("minimum", count.minimum());
        }
        if (count.isForTheTimeBeing()) {
            json.writeBooleanProperty("forTheTimeBeing", true);
        }
        JsonText.texts(
                json,
                "requirements",
                count.requirements().stream().map(RuleOutcome::id).toList());
        stringsUnlessEmpty("waivedBy", count.waivedBy());
        if (!count.findings().isEmpty()) {
            findings("findings", count.findings());
        }
        JsonText.texts(json, "counted", count.counted());
        stringsUnlessEmpty("again", count.again().stream().sorted().toList());
        JsonText.array(json, "choices", count.choices(), this::choice);
        JsonText.array(json, "credited", count.credited(), this::credited);
        json.writeEndObject();
    }

    private void choice(ChoiceCount choice) {
        json.writeStartObject();
        json.writeStringProperty("pointer", choice.pointer());
        json.writeStringProperty("item", choice.item());
        json.writeStringProperty("status", choice.status().name());
        stringsUnlessEmpty("by", choice.by());
        json.writeEndObject();
    }

    private void credited(CreditedItem credited) {
        json.writeStartObject();
        json.writeStringProperty("item", credited.item());
        json.writeStringProperty("by", credited.by());
        if (credited.forTheTimeBeing()) {
            json.writeBooleanProperty("forTheTimeBeing", true);
        }
        json.writeEndObject();
    }

    private void effect(ReadingEffect effect) {
        json.writeStartObject();
        json.writeStringProperty("point", effect.option().point().id());
        json.writeStringProperty("option", effect.option().name());
        json.writeStringProperty("verdict", effect.verdict().name());
        findings("disappearing", effect.disappearing());
        findings("appearing", effect.appearing());
        json.writeEndObject();
    }

    private void findings(String name, List<Finding> findings) {
        json.writeArrayPropertyStart(name);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeNumberProperty("year", finding.year());
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("severity", finding.severity().name());
            json.writeStringProperty("pointer", finding.pointer());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void stringsUnlessEmpty(String name, List<String> values) {
        if (!values.isEmpty()) {
            JsonText.texts(json, name, values);
        }
    }
}
