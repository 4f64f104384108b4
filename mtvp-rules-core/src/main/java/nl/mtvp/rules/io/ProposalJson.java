package nl.mtvp.rules.io;

import java.util.List;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.ContinuedChoice;
import nl.mtvp.rules.explain.MovedChoice;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.RescheduledChoice;
import nl.mtvp.rules.explain.TakenAsNew;
import nl.mtvp.rules.explain.TickedIntervision;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Language;
import tools.jackson.core.JsonGenerator;

/**
 * Writes which other choices would help, as the property {@code proposals} of a report; {@link ReportWriter} describes
 * its form.
 */
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
        rules("unsolved", proposals.unsolved());
        JsonText.array(json, "proposals", proposals.proposals(), this::proposal);
        json.writeEndObject();
    }

    private void proposal(Proposal proposal) {
        json.writeStartObject();
        JsonText.array(json, "changes", proposal.changes(), this::change);
        JsonText.array(json, "open", proposal.open(), this::question);
        rules("advice", proposal.advice());
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStartObject();
        json.writeStringProperty("change", kind(change));
        Integer index = change.index();
        if (index != null) {
            json.writeStringProperty("pointer", "/choices/" + index);
        }
        if (change instanceof TickedIntervision ticked) {
            json.writeStringProperty("form", ticked.form().code());
        } else {
            json.writeStringProperty("item", change.item());
            json.writeNumberProperty("year", change.year());
        }
        JsonText.optional(json, "plannedStart", change.plannedStart());
        json.writeStringProperty("text", change.inWords(language));
        json.writeEndObject();
    }

    private static String kind(Change change) {
        return change instanceof AddedChoice
                ? "ADD"
                : change instanceof ContinuedChoice
                        ? "CONTINUE"
                        : change instanceof MovedChoice
                                ? "MOVE"
                                : change instanceof RescheduledChoice
                                        ? "RESCHEDULE"
                                        : change instanceof TakenAsNew
                                                ? "TAKE_AS_NEW"
                                                : change instanceof TickedIntervision ? "TICK" : "WITHDRAW";
    }

    private void question(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeNumberProperty("year", finding.year());
        json.writeStringProperty("pointer", finding.pointer());
        JsonText.optional(json, "item", finding.item());
        json.writeStringProperty("message", finding.message(language));
        json.writeStringProperty("remedy", finding.remedy(language));
        JsonText.texts(json, "needs", finding.needs());
        json.writeEndObject();
    }

    private void rules(String name, List<Finding> findings) {
        JsonText.texts(
                json, name, findings.stream().map(Finding::rule).distinct().toList());
    }
}
