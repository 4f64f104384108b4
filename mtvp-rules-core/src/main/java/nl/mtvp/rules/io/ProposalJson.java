package nl.mtvp.rules.io;

import java.util.List;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.FactChange;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.WithdrawnChoice;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Language;
import tools.jackson.core.JsonGenerator;

/** Writes what would mend a plan, as the property {@code proposals} of a report; {@link ReportWriter} tells its form. */
final class ProposalJson {

    private final JsonGenerator json;
    private final Language language;

    ProposalJson(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    void write(Proposals proposals) {
        json.writeObjectPropertyStart("proposals");
        json.writeStringProperty("result", proposals.result().name());
        rules("unmendable", proposals.unmendable());
        json.writeArrayPropertyStart("proposals");
        proposals.proposals().forEach(this::proposal);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void proposal(Proposal proposal) {
        json.writeStartObject();
        rules("advice", proposal.advice());
        json.writeArrayPropertyStart("changes");
        proposal.changes().forEach(this::change);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStartObject();
        if (change instanceof AddedChoice added) {
            json.writeStringProperty("change", "ADD");
            json.writeStringProperty("item", added.item());
            json.writeNumberProperty("year", added.year());
            json.writeStringProperty("mode", added.mode().name());
        } else if (change instanceof WithdrawnChoice withdrawn) {
            json.writeStringProperty("change", "WITHDRAW");
            json.writeStringProperty("pointer", "/choices/" + withdrawn.index());
            json.writeStringProperty("item", withdrawn.item());
            json.writeNumberProperty("year", withdrawn.year());
        } else if (change instanceof FactChange fact) {
            json.writeStringProperty("change", "FACT");
            json.writeStringProperty("pointer", fact.pointer());
            json.writeName("value");
            JsonValues.write(json, fact.after());
        }
        json.writeStringProperty("text", change.inWords(language));
        json.writeEndObject();
    }

    private void rules(String name, List<Finding> findings) {
        json.writeArrayPropertyStart(name);
        findings.stream().map(Finding::rule).distinct().forEach(json::writeString);
        json.writeEndArray();
    }
}
