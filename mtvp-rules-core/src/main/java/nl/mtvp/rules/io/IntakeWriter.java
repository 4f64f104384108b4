package nl.mtvp.rules.io;

import nl.mtvp.rules.intake.IntakeRequest;
import nl.mtvp.rules.intake.IntakeResult;

/**
 * Writes the outcome of an intake as JSON, in a format that stays the same: {@code region}, {@code startDate},
 * {@code seed}, {@code base}, {@code began}, {@code room}; {@code options}, if some replaced those of the region;
 * {@code applicants}, with their {@code count} and {@code digest}; and AGB codes: {@code drawn}, {@code notDrawn},
 * {@code admitted} (absent if the region has no item with places) and {@code notListed}, each of these with the
 * {@code rules} in the way. Immutable; safe for use by several threads.
 */
public final class IntakeWriter {

    /** Creates a writer. */
    public IntakeWriter() {}

    /**
     * Writes an outcome as a JSON object on several lines, without a line end.
     *
     * @param result the outcome
     */
    public String write(IntakeResult result) {
        return JsonText.object(true, json -> {
            IntakeRequest request = result.request();
            json.writeStringProperty("region", result.region().id());
            json.writeStringProperty("startDate", request.startDate().toString());
            json.writeStringProperty("seed", request.seed());
            json.writeNumberProperty("base", request.base());
            json.writeNumberProperty("began", request.began());
            json.writeNumberProperty("room", result.room());
            if (!result.otherOptions().isEmpty()) {
                JsonText.texts(
                        json,
                        "options",
                        result.otherOptions().stream().map(Enum::name).toList());
            }
            json.writeObjectPropertyStart("applicants");
            json.writeNumberProperty("count", result.applicants().size());
            json.writeStringProperty("digest", result.digest());
            json.writeEndObject();
            JsonText.texts(json, "drawn", result.drawn());
            JsonText.texts(json, "notDrawn", result.notDrawn());
            if (result.admissions() != null) {
                JsonText.texts(json, "admitted", result.admissions().admitted());
            }
            JsonText.array(json, "notListed", result.notListed(), barred -> {
                json.writeStartObject();
                json.writeStringProperty("agbCode", barred.agbCode());
                JsonText.texts(json, "rules", barred.rules());
                json.writeEndObject();
            });
        });
    }
}
